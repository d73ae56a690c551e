using DealWatch.Extraction.Text;

namespace DealWatch.Extraction.Tests.Text;

public sealed class PhraseTrieTests
{
    [Fact]
    public void The_longest_entry_wins()
    {
        var trie = Of("data", "data center", "data centre");

        trie.TryLongestAt("data center deal", 0, out var value, out var end).Should().BeTrue();

        value.Should().Be("data center");
        end.Should().Be(11);
    }

    [Theory]
    [InlineData("invest*", "investors", 0, true)]
    [InlineData("invest", "investors", 0, false)]
    [InlineData("*vertrag", "liefervertrag", 6, true)]
    [InlineData("vertrag", "liefervertrag", 6, false)]
    [InlineData("芯片", "英伟达芯片厂", 3, true)]
    [InlineData("アマゾン", "アマゾンウェブ", 0, false)]
    public void Stars_open_the_ends_of_an_entry(string entry, string text, int start, bool expected) =>
        Of(entry).TryLongestAt(text, start, out _, out _).Should().Be(expected);

    [Fact]
    public void All_entries_at_a_place_are_listed_shorter_ones_first()
    {
        var trie = Of("*mil*", "*millon*", "*mil millones*");
        var found = new List<(string Value, int End)>();

        trie.MatchesAt("mil millones", 0, found);

        found.Should().Equal(("*mil*", 3), ("*mil millones*", 12));
    }

    [Fact]
    public void Many_entries_are_each_found_again()
    {
        var entries = Enumerable.Range(0, 20_000).Select(i => $"{(char)('a' + (i % 26))}{(char)('一' + (i % 997))}x{i}").ToList();
        var trie = Of([.. entries]);

        foreach (var entry in entries)
        {
            trie.TryLongestAt(entry, 0, out var value, out _).Should().BeTrue();
            value.Should().Be(entry);
        }
    }

    [Fact]
    public void An_entry_without_letters_is_refused()
    {
        var add = () => Of("**");

        add.Should().Throw<ArgumentException>();
    }

    private static PhraseTrie<string> Of(params string[] entries)
    {
        var trie = new PhraseTrie<string>();
        foreach (var entry in entries)
        {
            trie.Add(entry, entry);
        }

        return trie;
    }
}
