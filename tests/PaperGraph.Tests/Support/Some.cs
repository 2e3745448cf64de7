namespace PaperGraph.Tests.Support;

/// <summary>Values nobody cares about, all of them made up.</summary>
static class Some
{
    public static Paper Paper(string id = "p1", string title = "A Title", string text = "An abstract.") => new(id, title, text);

    /// <summary>A paper whose abstract names each of the methods, with one mention each.</summary>
    public static ExtractedPaper PaperNaming(string id, params string[] methods)
    {
        Paper paper = Paper(id, "On " + id, string.Join(", ", methods) + ".");
        int at = 0;
        var concepts = new List<ExtractedConcept>();
        foreach (string method in methods)
        {
            var mention = new Mention(new TextSpan(TextField.Abstract, at, at + method.Length), method, 0.9, "lexicon");
            concepts.Add(new ExtractedConcept(method, ConceptKind.Method, Role.Uses, 0.9, [mention]));
            at += method.Length + 2;
        }
        return new ExtractedPaper(paper, "rules-1") { Concepts = concepts };
    }
}
