using PaperGraph.Corpus;
using PaperGraph.Extraction;

namespace PaperGraph.Evaluation;

/// <summary>Reads the words that files have for kinds, roles and fields.</summary>
static class RecordWords
{
    /// <exception cref="CorpusFormatException">It is no such word.</exception>
    public static T Parsed<T>(this JsonRecord record, string field, string word)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (ExtractionLine.WordFor(value) == word)
                return value;
        }
        string words = string.Join(", ", Enum.GetValues<T>().Select(ExtractionLine.WordFor));
        throw record.Refused($"\"{field}\" is \"{word}\"; expected one of {words}.");
    }
}
