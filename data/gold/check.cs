// Checks the annotations of this folder against the texts they annotate.
//
//     dotnet run data/gold/check.cs -- data/gold TEXTS.jsonl…
//
// TEXTS are JSON lines with "id", "title" and "abstract", plain or the gold sets themselves. Every surface must be a verbatim piece
// of its paper's text, every builds_on name a concept of the paper, types and roles known ones, ids unique, links clean.
// What is wrong is printed a line each on standard output; exit 0 clean, 1 something is wrong, 2 wrong usage.

using System.Text.Json;

string[] types = ["method", "dataset", "benchmark", "task", "metric"];
string[] roles = ["introduces", "uses", "mentions"];
string[] saliences = ["core", "optional"];
string[] linkKinds = ["repository", "project", "model", "dataset", "other"];

if (args.Length < 1 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: check.cs FOLDER TEXTS.jsonl…");
    return 2;
}

var texts = new Dictionary<string, string>(StringComparer.Ordinal);
foreach (JsonElement paper in args.SelectMany((path, i) => i == 0 ? GoldFiles(path) : [path]).SelectMany(Lines).Select(line => line.Json))
{
    // Title and abstract are joined by a character that no surface holds, so that none reaches across.
    if (paper.TryGetProperty("abstract", out JsonElement text))
        texts[Id(paper)] = paper.GetProperty("title").GetString() + "\0" + text.GetString();
}

int wrong = 0, papers = 0, withoutText = 0;
var seen = new HashSet<string>(StringComparer.Ordinal);
foreach (string file in GoldFiles(args[0]))
{
    foreach ((int number, JsonElement paper) in Lines(file))
    {
        papers++;
        foreach (string fault in Faults(paper))
        {
            wrong++;
            Console.WriteLine($"{Path.GetFileName(file)}, line {number}, {Id(paper)}: {fault}");
        }
    }
}

Console.Error.WriteLine($"{papers} papers, {wrong} faults, {withoutText} without a text");
return wrong == 0 && withoutText == 0 ? 0 : 1;

IEnumerable<string> Faults(JsonElement paper)
{
    if (!seen.Add(Id(paper)))
        yield return "the id stands twice";
    if (!texts.TryGetValue(Id(paper), out string? text))
    {
        withoutText++;
        text = null;
    }
    var names = new HashSet<string>(StringComparer.Ordinal);
    foreach (JsonElement concept in paper.GetProperty("concepts").EnumerateArray())
    {
        string name = concept.GetProperty("name").GetString()!;
        if (!names.Add(name))
            yield return $"the concept '{name}' stands twice";
        foreach (string fault in ConceptFaults(concept, name, text))
            yield return fault;
    }
    foreach (JsonElement lineage in paper.GetProperty("builds_on").EnumerateArray())
    {
        foreach (string end in new[] { "method", "base" })
        {
            if (!names.Contains(lineage.GetProperty(end).GetString()!))
                yield return $"builds_on names '{lineage.GetProperty(end).GetString()}', which is no concept of the paper";
        }
        if (lineage.GetProperty("method").GetString() == lineage.GetProperty("base").GetString())
            yield return $"'{lineage.GetProperty("base").GetString()}' builds on itself";
    }
    if (paper.TryGetProperty("links", out JsonElement links))
    {
        foreach (string fault in links.EnumerateArray().SelectMany(LinkFaults))
            yield return fault;
    }
}

IEnumerable<string> ConceptFaults(JsonElement concept, string name, string? text)
{
    if (!types.Contains(concept.GetProperty("type").GetString()))
        yield return $"'{name}' has the unknown type '{concept.GetProperty("type").GetString()}'";
    if (!roles.Contains(concept.GetProperty("role").GetString()))
        yield return $"'{name}' has the unknown role '{concept.GetProperty("role").GetString()}'";
    if (!saliences.Contains(concept.GetProperty("salience").GetString()))
        yield return $"'{name}' has the unknown salience '{concept.GetProperty("salience").GetString()}'";
    foreach (JsonElement alternative in concept.GetProperty("alt_types").EnumerateArray())
    {
        if (!types.Contains(alternative.GetString()))
            yield return $"'{name}' has the unknown type '{alternative.GetString()}' beside its own";
    }
    if (concept.GetProperty("surfaces").GetArrayLength() == 0)
        yield return $"'{name}' has no surface";
    foreach (JsonElement surface in concept.GetProperty("surfaces").EnumerateArray())
    {
        if (text is not null && !text.Contains(surface.GetString()!, StringComparison.Ordinal))
            yield return $"the surface '{surface.GetString()}' of '{name}' is not in the text";
    }
}

IEnumerable<string> LinkFaults(JsonElement link)
{
    string url = link.GetProperty("url").GetString()!;
    if (!linkKinds.Contains(link.GetProperty("kind").GetString()))
        yield return $"the link {url} has the unknown kind '{link.GetProperty("kind").GetString()}'";
    if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https")
        || url.IndexOfAny([' ', '{', '}', '\\', '"', '<', '>']) >= 0 || url.TrimEnd('.', ',', ';', ')') != url)
        yield return $"the link {url} is not clean";
}

static IEnumerable<string> GoldFiles(string folder) =>
    Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal);

static string Id(JsonElement paper) => paper.GetProperty("id").GetString()!;

static IEnumerable<(int Number, JsonElement Json)> Lines(string file) =>
    File.ReadLines(file).Select((line, i) => (i + 1, line)).Where(line => line.line.Trim().Length > 0)
        .Select(line => (line.Item1, JsonDocument.Parse(line.line).RootElement));
