using System.Globalization;
using System.Text.Json;

namespace PaperGraph.Storage;

/// <summary>The cursors of each question: a store goes on where another one stopped.</summary>
static class Cursors
{
    public static Cursor Papers(PaperFilter filter) => new("papers" + JsonSerializer.Serialize(filter, StorageJson.Plain.PaperFilter));

    public static Cursor PapersOfRepository() => new("papers of a repository");

    public static Cursor Concepts(ConceptFilter filter) => new("concepts" + JsonSerializer.Serialize(filter, StorageJson.Plain.ConceptFilter));

    public static Cursor Search(string words, IReadOnlyList<ConceptKind> kinds) => new($"search {SearchWords.Fold(words)} {string.Join(',', kinds)}");

    public static Cursor ConceptsOfPaper(FactFilter filter) =>
        new("concepts of a paper" + JsonSerializer.Serialize(filter, StorageJson.Plain.FactFilter));

    public static Cursor PapersNaming(FactFilter filter) =>
        new("papers naming a concept" + JsonSerializer.Serialize(filter, StorageJson.Plain.FactFilter));

    public static Cursor Citations(Direction direction) => new($"citations {direction}");

    public static Cursor Neighbours(NeighbourFilter filter) => new("neighbours" + JsonSerializer.Serialize(filter, StorageJson.Plain.NeighbourFilter));

    public static Cursor Sharing(SharingQuestion question) => new("sharing" + JsonSerializer.Serialize(question, StorageJson.Plain.SharingQuestion));

    public static Cursor Descendants(DescendantsQuestion question) =>
        new("building on" + JsonSerializer.Serialize(question, StorageJson.Plain.DescendantsQuestion));

    public static Cursor Similar(double minConfidence) => new("similar " + minConfidence.ToString(CultureInfo.InvariantCulture));
}
