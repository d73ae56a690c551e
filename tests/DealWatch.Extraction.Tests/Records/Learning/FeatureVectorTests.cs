using DealWatch.Extraction.Mentions;
using DealWatch.Extraction.Records.Learning;

namespace DealWatch.Extraction.Tests.Records.Learning;

public sealed class FeatureVectorTests
{
    private static readonly Sym A = new("a"), B = new("b"), C = new("c"), D = new("d"), Template = new("template");

    [Fact]
    public void The_hash_of_a_written_name_is_the_hash_of_its_parts()
    {
        var names = new Dictionary<ulong, string>();
        var vector = new FeatureVector(names);
        vector.Add(Template);
        vector.Add(Template, A);
        vector.Add(Template, A, B);
        vector.Add(Template, A, B, C);
        vector.Add(Template, A, B, C, D);

        names.Values.Should().Equal("template", "template|a", "template|a|b", "template|a|b|c", "template|a|b|c|d");
        vector.Ids.Should().Equal(names.Values.Select(name => FeatureVector.IdOf(name))).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_order_of_the_parts_counts()
    {
        var vector = new FeatureVector(null);
        vector.Add(Template, A, B);
        vector.Add(Template, B, A);

        vector.Ids.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Hashes_are_the_same_on_every_machine() => FeatureVector.IdOf("a").Should().Be(0xAF63DC4C8601EC8CUL, "it is FNV-1a");
}
