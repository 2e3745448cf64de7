using PaperGraph.Tests.Resolution;

namespace PaperGraph.Tests.Support;

/// <summary>Papers made by chance, with what makes a graph hard to grow: acronyms, variants, kinds, lineage, links, citations, and papers that come twice.</summary>
static class InventedPapers
{
    static readonly string[] Words = ["latent", "offline", "sparse", "guided", "robust", "causal", "neural", "hybrid"];
    static readonly string[] Heads = ["diffusion model", "policy gradient", "reinforcement learning", "Markov decision process", "transformer", "planner"];
    static readonly string[] Data = ["CIFAR-10", "CIFAR-100", "ImageNet", "ImageNet dataset", "MMLU", "MMLU-Pro", "GSM8K"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    public static List<ExtractedPaper> Make(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(number => One(random, number).Extracted)];

    /// <summary>Every seventh is the one before it again, from another source: the same title, another id and another abstract.</summary>
    static APaper One(Random random, int number)
    {
        bool isCopy = number % 7 == 6;
        string title = Title(isCopy ? number - 1 : number);
        APaper paper = new(isCopy ? $"copy-{number}" : number % 3 == 0 ? NodeId.Slug(title) : $"25{(number % 12) + 1:00}.{number:00000}v{random.Next(1, 4)}", title)
        {
            Published = random.Next(3) == 0 ? null : new DateOnly(2025, random.Next(1, 13), random.Next(1, 29)),
            References = [.. Enumerable.Range(0, random.Next(3)).Select(_ => NodeId.Slug(Title(random.Next(0, number + 1))))],
        };
        foreach (string name in Enumerable.Range(0, random.Next(1, 5)).Select(_ => Method(random)).Distinct())
            paper.Names(name, random.Next(6) == 0 ? ConceptKind.Task : ConceptKind.Method, (Role)random.Next(3), Confidence(random));
        foreach (string name in Enumerable.Range(0, random.Next(3)).Select(_ => Data[random.Next(Data.Length)]).Distinct())
            paper.Names(name, random.Next(4) == 0 ? ConceptKind.Benchmark : ConceptKind.Dataset, Role.Uses, Confidence(random));
        return Extras(random, paper, number);
    }

    static APaper Extras(Random random, APaper paper, int number)
    {
        string own = $"Own{(char)('A' + (number % 26))}{number}Net";
        paper.Names(own, role: Role.Introduces);
        if (random.Next(3) == 0)
            paper.Defines("MDP", "MDP", "Markov decision process");
        if (random.Next(9) == 0)
            paper.Defines("GP", "GP", random.Next(2) == 0 ? "Gaussian process" : "guided planner");
        if (random.Next(2) == 0)
            paper.Names("Diffusion Models").BuildsOn(own, "Diffusion Models", Confidence(random));
        if (random.Next(2) == 0)
            paper.Links($"https://github.com/owner/{(random.Next(2) == 0 ? "Shared" : own)}");
        return paper;
    }

    static string Title(int number) => $"Notes on topic {(char)('A' + (number % 26))}{number}";

    static string Method(Random random) =>
        random.Next(3) == 0 ? Heads[random.Next(Heads.Length)] : $"{Words[random.Next(Words.Length)]} {Heads[random.Next(Heads.Length)]}{(random.Next(4) == 0 ? "s" : "")}";

    // Few values, so that there are ties.
    static double Confidence(Random random) => random.Next(5, 10) / 10.0;
}
