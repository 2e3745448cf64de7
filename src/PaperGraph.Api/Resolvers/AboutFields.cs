using System.Reflection;
using PaperGraph.Api.Fields;
using PaperGraph.Evaluation;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>The graph about itself.</summary>
static class AboutFields
{
    static readonly string Version = VersionOf(typeof(AboutFields).Assembly);

    public static void AddTo(ResolverTable table)
    {
        table.Root("Query")
            .FieldAsync("stats", field => field.Store.StatsAsync(field.Cancellation))
            .Field("quality", _ => Quality.Shipped);
        table.Type<GraphStats>("Stats").Field("version", _ => Version);
        table.Type<EdgeCount>("EdgeCount");
        table.Type<Quality>("Quality");
        table.Type<QualitySet>("QualitySet");
        table.Type<QualityRow>("QualityRow");
    }

    // Without the commit that the build appends after a "+".
    static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
