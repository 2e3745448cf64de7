namespace PaperGraph.Benchmarks;

/// <summary>A paper made up by its number: a few names of its own, a few that others use too, and some that all of them use.</summary>
static class InventedPaper
{
    public static readonly string[] Nouns = ["network", "sampling", "policy", "transformer", "search", "alignment", "distillation", "planner"];

    public static ExtractedPaper Of(int number)
    {
        string word = Word(number);
        string shared = Word(number * 31 % 4_001);
        string noun = Nouns[number % Nouns.Length];
        string[] names =
        [
            $"{char.ToUpperInvariant(word[0])}{word[1..]}Net", $"{shared} {noun}", $"latent {Word(number * 17 % 9_001)} {noun}",
            $"{Word(number * 7 % 997)} {Nouns[number * 7 % Nouns.Length]}", "reinforcement learning", "CIFAR-10", Nouns[number * 3 % Nouns.Length],
        ];
        return Naming($"{1 + (number % 28):00}01.{number:00000}", "On " + word, names, Role.Introduces, @base: names[1]);
    }

    /// <summary>A paper whose abstract is a row of names; the first of them builds on another.</summary>
    /// <param name="role">Of the first name.</param>
    public static ExtractedPaper Naming(string id, string title, string[] names, Role role, string @base)
    {
        var paper = new Paper(id, title, string.Join(", ", names) + ".");
        int at = 0;
        var concepts = new List<ExtractedConcept>();
        foreach (string name in names)
        {
            var mention = new Mention(new TextSpan(TextField.Abstract, at, at + name.Length), name, 0.9, "name");
            concepts.Add(new ExtractedConcept(name, ConceptKind.Method, at == 0 ? role : Role.Uses, 0.9, [mention]));
            at += name.Length + 2;
        }
        var lineage = new ExtractedLineage(names[0], @base, new TextSpan(TextField.Abstract, 0, at - 1), 0.8, "made");
        return new ExtractedPaper(paper, "benchmark") { Concepts = concepts, Lineage = [lineage] };
    }

    /// <summary>The number in letters, so that no two are versions of one name.</summary>
    public static string Word(int number)
    {
        string word = "b";
        for (; number > 0; number /= 13)
            word = "aeiou"[number % 5] + word + "bcdfghklmnprt"[number % 13];
        return word;
    }
}
