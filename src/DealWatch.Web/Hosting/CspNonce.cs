using System.Security.Cryptography;

namespace DealWatch.Web.Hosting;

/// <summary>The request's nonce for Content-Security-Policy; a layout writes it on its script and style elements.</summary>
public sealed class CspNonce
{
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}
