using System.Text.Json;
using DealWatch.Extraction.Languages;
using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Mentions.Cues;

/// <summary>The cue phrases of one language, ready to be looked up.</summary>
internal sealed class CueLexicon
{
    private readonly PhraseTrie<(CueSet Cues, Sym Phrase)> _trie;
    private readonly PhraseTrie<CueSet> _particles;

    private static readonly CueSet ParticleCues = CueSet.Of(
        Cue.With, Cue.From, Cue.To, Cue.In, Cue.By, Cue.Of, Cue.For, Cue.And, Cue.SubjectMark, Cue.ObjectMark);

    private CueLexicon(PhraseTrie<(CueSet, Sym)> trie, PhraseTrie<CueSet> particles)
    {
        _trie = trie;
        _particles = particles;
    }

    /// <summary>Builds the lexicon from the lists of a pack; the message of an error names the file and the key.</summary>
    public static CueLexicon Build(string file, IReadOnlyDictionary<string, string[]> lists)
    {
        var byPhrase = new Dictionary<string, CueSet>(StringComparer.Ordinal);
        foreach (var cue in Enum.GetValues<Cue>())
        {
            var key = JsonNamingPolicy.SnakeCaseLower.ConvertName(cue.ToString());
            if (!lists.TryGetValue(key, out var phrases))
            {
                throw new LanguagePackException(file, $"key '{key}' is missing");
            }

            foreach (var phrase in phrases)
            {
                var folded = CharClass.Fold(phrase.Trim());
                if (folded.Trim('*').Length == 0 || folded.Trim('*').Contains('*'))
                {
                    throw new LanguagePackException(file, $"key '{key}': the entry '{phrase}' is empty or has a star inside");
                }

                byPhrase[folded] = byPhrase.GetValueOrDefault(folded).With(CueSet.Of(cue));
            }
        }

        if (lists.Count > Enum.GetValues<Cue>().Length)
        {
            throw new LanguagePackException(file, "there is a key that no cue has");
        }

        var trie = new PhraseTrie<(CueSet, Sym)>();
        var particles = new PhraseTrie<CueSet>();
        foreach (var (phrase, cues) in byPhrase)
        {
            trie.Add(phrase, (cues, new Sym(phrase)));
            if (cues.HasAny(ParticleCues))
            {
                particles.Add(phrase, cues.Only(ParticleCues));
            }
        }

        return new CueLexicon(trie, particles);
    }

    /// <summary>All cue phrases of the text in order; the longest wins at each place and they do not overlap.</summary>
    public List<CueMention> Read(SegmentedText text)
    {
        var found = new List<CueMention>(text.Tokens.Count / 3);
        var folded = text.Article.Folded;
        var reached = 0;
        foreach (var token in text.Tokens)
        {
            // A word such as "l'accordo" holds two places where an entry may begin, hangul words one at every syllable.
            for (var i = Math.Max(token.Span.Start, reached); i < token.Span.End; i++)
            {
                if (_trie.TryLongestAt(folded, i, out var entry, out var end) && !LoneParticle(folded, i, end, entry.Cues))
                {
                    found.Add(new CueMention(new TextSpan(i, end), entry.Cues, entry.Phrase));
                    reached = end;
                    i = end - 1;
                }
            }
        }

        return found;
    }

    /// <summary>The particle that stands at <paramref name="start"/>; end is <paramref name="start"/> when there is none.</summary>
    public CueSet ParticleAt(string folded, int start, out int end)
    {
        if (_particles.TryLongestAt(folded, start, out var cues, out end))
        {
            return cues;
        }

        end = start;
        return default;
    }

    /// <summary>One-character particles of scripts without spaces are looked up beside names only: elsewhere they are parts of words.</summary>
    private static bool LoneParticle(string folded, int start, int end, CueSet cues) =>
        end - start == 1 && CharClass.IsCjk(folded[start]) && cues.Only(ParticleCues) == cues;
}
