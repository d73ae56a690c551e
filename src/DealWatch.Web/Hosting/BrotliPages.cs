using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace DealWatch.Web.Hosting;

/// <summary>
/// Brotli at its fifth quality, the first one that looks back over the whole page. The framework's own levels are the first quality, the fourth, at which the
/// timeline is a tenth larger for the same time, and the last, which takes eighty times as long.
/// </summary>
internal sealed class BrotliPages : ICompressionProvider
{
    private static readonly BrotliCompressionOptions Options = new() { Quality = 5 };

    public string EncodingName => "br";

    public bool SupportsFlush => true;

    public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
}
