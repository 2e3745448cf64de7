using System.IO.Compression;
using System.Text;

namespace PaperGraph.Api.Guide;

/// <summary>The questions in the forms in which the two Neo4j Browsers save and import them.</summary>
static class SavedQueries
{
    const string Folder = "PaperGraph";

    /// <summary>The oldest that a zip file can say: the clock would make every download another file.</summary>
    static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>For Neo4j Browser up to version 5: a folder of scripts, as its favorites are exported.</summary>
    public static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (GuideQuery query in GuideQuery.All)
            {
                ZipArchiveEntry entry = archive.CreateEntry($"{Folder}/{query.Name}.cypher");
                entry.LastWriteTime = Undated;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
                writer.Write(query.Text);
            }
        }
        return stream.ToArray();
    }

    /// <summary>For the newer Neo4j Browser, as its Saved Cypher is exported: a row for the folder, and one for each question in it.</summary>
    public static byte[] Csv()
    {
        IEnumerable<string> questions = GuideQuery.All.Select((query, i) =>
            $"{query.Name},{Quoted(query.Answers)},{Quoted(query.Text.TrimEnd())},{i + 1},0,false");
        return Encoding.UTF8.GetBytes(string.Join("\r\n", ["name,description,query,id,parentId,isFolder", $"{Folder},,,0,,true", .. questions, ""]));
    }

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
