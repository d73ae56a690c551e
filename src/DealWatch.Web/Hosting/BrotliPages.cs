using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace DealWatch.Web.Hosting;

/// <summary>
/// Brotli at its fifth quality, the first one that looks back over the whole page: a page with two pictures becomes a third smaller than at the framework's
/// first quality for a few milliseconds. The framework's levels leave the choice between the first, the fourth and the last, which takes seconds.
/// </summary>
internal sealed class BrotliPages : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 5 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
