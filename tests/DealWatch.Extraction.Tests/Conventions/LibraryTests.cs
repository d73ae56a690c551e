using System.Reflection;
using System.Xml.Linq;

namespace DealWatch.Extraction.Tests.Conventions;

public sealed class LibraryTests
{
    private static readonly Assembly Library = typeof(DealExtractor).Assembly;

    [Fact]
    public void The_library_references_no_project_and_no_package()
    {
        var project = XDocument.Load(Checkout.Folder("src", "DealWatch.Extraction", "DealWatch.Extraction.csproj"));

        project.Descendants("ProjectReference").Should().BeEmpty();
        project.Descendants("PackageReference").Should().BeEmpty();
        project.Descendants("FrameworkReference").Should().BeEmpty();
    }

    [Fact]
    public void The_library_uses_no_store_container_or_logger() =>
        Library.GetReferencedAssemblies().Select(name => name.Name!).Should().OnlyContain(
            name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");

    [Fact]
    public void The_library_reads_no_clock_and_no_chance()
    {
        string[] forbidden = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider", "Random.Shared", "new Random()", "Guid.NewGuid", "CultureInfo.CurrentCulture"];

        var uses =
            from file in Directory.GetFiles(Checkout.Folder("src", "DealWatch.Extraction"), "*.cs", SearchOption.AllDirectories)
            where !Checkout.Name(file).Contains("/obj/", StringComparison.Ordinal)
            let code = File.ReadAllText(file)
            from word in forbidden
            where code.Contains(word, StringComparison.Ordinal)
            select $"{Checkout.Name(file)}: {word}";

        uses.Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Elements().Any(element => element.Name == "inheritdoc" || element.Value.Trim().Length > 0))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        var missing = Library.GetExportedTypes().SelectMany(Documentable).Where(name => !documented.Contains(name));

        missing.Should().BeEmpty();
    }

    /// <summary>Documentation ids of the type, its own properties and its fields; the properties of a record's primary constructor are documented as its parameters.</summary>
    private static IEnumerable<string> Documentable(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var name = type.FullName!.Replace('+', '.');
        var parameters = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name).ToHashSet();
        yield return $"T:{name}";
        foreach (var property in type.GetProperties(own).Where(property => !parameters.Contains(property.Name)))
        {
            yield return $"P:{name}.{property.Name}";
        }

        foreach (var field in type.GetFields(own).Where(field => !field.IsSpecialName))
        {
            yield return $"F:{name}.{field.Name}";
        }
    }
}
