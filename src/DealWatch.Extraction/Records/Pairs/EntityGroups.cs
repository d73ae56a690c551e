using DealWatch.Extraction.Mentions.Names;

namespace DealWatch.Extraction.Records.Pairs;

/// <summary>Puts entities into groups by their kind.</summary>
internal static class EntityGroups
{
    public static EntityGroup Of(Entity entity) => entity.Kind.Name switch
    {
        "country" or "region" or "project" or "government" => EntityGroup.Sites,
        "investor" or "bank" => EntityGroup.Givers,
        "chipmaker" or "supplier" => EntityGroup.Makers,
        "lab" or "software" or "industry" or "telecom" => EntityGroup.Users,
        "hyperscaler" or "neocloud" or "datacenter" => EntityGroup.Clouds,
        "utility" => EntityGroup.Powers,
        _ => EntityGroup.Plain,
    };
}
