using System.Security.Cryptography;

namespace PaperGraph.Cli.Demo;

/// <summary>
/// A file beside the demo's store that says what the store was made from: the only sign that it is the demo's own, is
/// finished, and is of this corpus and this extractor.
/// </summary>
/// <param name="Extractor">The name and version of the extractor.</param>
/// <param name="Corpus">The SHA-256 of the corpus.</param>
/// <param name="IsFinished">Whether the store was built to its end.</param>
sealed record DemoStamp(string Extractor, string Corpus, bool IsFinished)
{
    public static DemoStamp Of(string extractor, string corpusPath)
    {
        using FileStream corpus = File.OpenRead(corpusPath);
        return new DemoStamp(extractor, Convert.ToHexStringLower(SHA256.HashData(corpus)), IsFinished: true);
    }

    /// <summary>Null where there is none beside <paramref name="store"/>.</summary>
    public static DemoStamp? Read(string store) =>
        File.Exists(PathFor(store)) && File.ReadAllLines(PathFor(store)) is [string extractor, string corpus, string state]
            ? new DemoStamp(extractor, corpus, state == "finished")
            : null;

    public void Write(string store) =>
        File.WriteAllLines(PathFor(store), [Extractor, Corpus, IsFinished ? "finished" : "unfinished"]);

    public static void Remove(string store)
    {
        if (File.Exists(PathFor(store)))
            File.Delete(PathFor(store));
    }

    static string PathFor(string store) => store + ".demo";
}
