namespace PaperGraph.Api.Schema;

/// <summary>The GraphQL schema as it was written, comments and descriptions included.</summary>
public static class SchemaText
{
    public static string Sdl { get; } = Read();

    static string Read()
    {
        using Stream stream = typeof(SchemaText).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
