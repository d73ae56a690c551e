namespace DealWatch.Web.Commands;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data folder cannot be used, the address is taken, an option is wrong.</summary>
    public const int CannotStart = 1;

    public const int WrongArguments = 2;

    /// <summary>Some file could not be read; the others were.</summary>
    public const int SomeUnread = 3;

    /// <summary>The library holds something that it must not.</summary>
    public const int Faults = 4;
}
