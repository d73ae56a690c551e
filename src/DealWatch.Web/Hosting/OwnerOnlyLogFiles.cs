using System.Text;
using DealWatch.Web.Data;
using Serilog.Sinks.File;

namespace DealWatch.Web.Hosting;

/// <summary>Log files can be read by their owner only.</summary>
internal sealed class OwnerOnlyLogFiles : FileLifecycleHooks
{
    public override Stream OnFileOpened(string path, Stream underlyingStream, Encoding encoding)
    {
        OwnerOnly.Restrict(path);
        return underlyingStream;
    }
}
