using System.Text.RegularExpressions;

namespace DealWatch.Extraction.Tests.Conventions;

public sealed class StageDirectionTests
{
    private static readonly string[] Stages = ["Text", "Articles", "Languages", "Mentions", "Records"];

    public static TheoryData<string> AllStages => [.. Stages];

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_names_nothing_of_a_later_stage(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToArray();

        SourceFiles(stage).SelectMany(file => NamesOf(file, later)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_does_not_know_the_facade(string stage) =>
        SourceFiles(stage).Where(file => Regex.IsMatch(Code(file), @"\bDealExtractor\b")).Select(Checkout.Name).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_file_declares_the_namespace_of_its_folder(string stage) =>
        SourceFiles(stage).Where(file => !DeclaresItsFolder(file)).Select(Checkout.Name).Should().BeEmpty();

    private static bool DeclaresItsFolder(string file)
    {
        var folder = Path.GetRelativePath(Checkout.Folder("src"), Path.GetDirectoryName(file)!);
        return Code(file).Contains($"namespace {folder.Replace(Path.DirectorySeparatorChar, '.')};", StringComparison.Ordinal);
    }

    private static IEnumerable<string> SourceFiles(string stage)
    {
        var files = Directory.GetFiles(Checkout.Folder("src", "DealWatch.Extraction", stage), "*.cs", SearchOption.AllDirectories);
        files.Should().NotBeEmpty($"stage {stage} has code");
        return files;
    }

    /// <summary>A using directive or a qualified name, also one that leans on the common parent namespace (<c>Records.X</c>).</summary>
    private static IEnumerable<string> NamesOf(string file, IReadOnlyCollection<string> stages) =>
        from line in Code(file).Split('\n')
        from stage in stages
        where Regex.IsMatch(line, $@"DealWatch\.Extraction\.{stage}\b|(?<![\w.]){stage}\.[A-Z]")
        select $"{Checkout.Name(file)}: {line.Trim()}";

    private static string Code(string file) => Regex.Replace(File.ReadAllText(file), @"(?m)^\s*//(?!/).*$", "");
}
