namespace DealWatch.Web.Data;

/// <summary>The data folder cannot be used; the message says why and what to do.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
