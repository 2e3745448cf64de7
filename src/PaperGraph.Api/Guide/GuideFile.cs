namespace PaperGraph.Api.Guide;

/// <summary>The files of <c>cypher/guide</c>, as the build embedded them.</summary>
static class GuideFile
{
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(GuideFile).Assembly.GetManifestResourceStream("guide/" + name)!);
        return reader.ReadToEnd();
    }
}
