using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace DealWatch.Web.Hosting;

/// <summary>
/// Brotli at its fifth quality, the first one that looks back over the whole page: a page with two pictures becomes about half as large as at the first
/// quality, which the framework takes by itself, for a few milliseconds. Its other levels are the fourth quality and the last, which takes seconds.
/// </summary>
internal sealed class BrotliPages : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 5 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
