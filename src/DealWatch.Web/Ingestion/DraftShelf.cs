using System.Collections.Concurrent;
using System.Security.Cryptography;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Ingestion;

/// <summary>
/// Keeps drafts between "show what was found" and "save", in memory and for a while. A hidden form field could not: browsers change its line ends.
/// </summary>
public sealed class DraftShelf(TimeProvider clock)
{
    private const int MaxDrafts = 100;
    private const long MaxCharacters = 64 * 1024 * 1024;
    private static readonly TimeSpan Life = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<string, (ArticleDraft Draft, DateTimeOffset Since)> _drafts = new();

    /// <summary>Puts a draft by; the oldest ones make room.</summary>
    /// <returns>The key to take it again, not to be guessed.</returns>
    public string Put(ArticleDraft draft)
    {
        var now = clock.GetUtcNow();
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _drafts[key] = (draft, now);
        var oldest = _drafts.OrderBy(entry => entry.Value.Since).ToList();
        var characters = oldest.Sum(entry => (long)entry.Value.Draft.Text.Length);
        for (var i = 0; i < oldest.Count - 1; i++)
        {
            if (oldest.Count - i <= MaxDrafts && characters <= MaxCharacters && now - oldest[i].Value.Since <= Life)
            {
                break;
            }

            characters -= oldest[i].Value.Draft.Text.Length;
            _drafts.TryRemove(oldest[i].Key, out _);
        }

        return key;
    }

    /// <summary>The draft, which stays; null when it has expired or never was.</summary>
    public ArticleDraft? Find(string? key) =>
        key is not null && _drafts.TryGetValue(key, out var entry) && clock.GetUtcNow() - entry.Since <= Life ? entry.Draft : null;

    public void Remove(string? key)
    {
        if (key is not null)
        {
            _drafts.TryRemove(key, out _);
        }
    }
}
