using System.Text;

namespace PaperGraph.Resolution;

/// <summary>
/// Names that are one once every acronym in them is written out and every phrase goes by its fullest name: "offline RL"
/// and "offline reinforcement learning", "high-resolution image synthesis" and "high-resolution image generation".
/// </summary>
/// <remarks>An acronym is written out as papers define it, if nearly all agree; one that none defines, as the field knows it.</remarks>
sealed class Synonyms
{
    const string Rule = "synonym";
    const double Score = 0.85;

    readonly NameTable _names;
    readonly Dictionary<NameClass, NameClass> _defined;
    readonly HashSet<NameClass> _undecided;

    Synonyms(NameTable names, NameSets sets)
    {
        _names = names;
        _undecided = [.. sets.AmbiguousAcronyms.Where(acronym => !acronym.IsDecided).Select(acronym => acronym.Short)];
        _defined = names.Definitions
            .Where(definition => sets.Find(definition.Key.Short) == sets.Find(definition.Key.Long))
            .OrderByDescending(definition => definition.Value)
            .ThenBy(definition => definition.Key.Long.Spelling, StringComparer.Ordinal)
            .DistinctBy(definition => definition.Key.Short)
            .ToDictionary(definition => definition.Key.Short, definition => definition.Key.Long);
    }

    /// <summary>Tells <paramref name="sets"/> what the names say when written out, and merges those that say the same.</summary>
    public static void Merge(NameTable names, NameSets sets)
    {
        var synonyms = new Synonyms(names, sets);
        var bySpelling = new SortedDictionary<string, List<NameClass>>(StringComparer.Ordinal);
        foreach (NameClass one in names.Classes)
        {
            string key = synonyms.WriteOut(one);
            string spelling = Spelling.OfKey(key);
            if (spelling != one.Spelling)
                sets.WriteOut(one, key);
            (bySpelling.TryGetValue(spelling, out List<NameClass>? same) ? same : bySpelling[spelling] = []).Add(one);
        }
        foreach ((string spelling, List<NameClass> same) in bySpelling)
        {
            NameClass first = same.Find(one => one.Spelling == spelling) ?? same.MinBy(one => one.Spelling, StringComparer.Ordinal)!;
            foreach (NameClass other in same.OrderBy(one => one.Spelling, StringComparer.Ordinal))
                sets.TryMerge(new Merge(first, other, Rule, Score));
        }
    }

    string WriteOut(NameClass names)
    {
        string name = names.Name;
        var written = new StringBuilder(name.Length);
        bool behindAcronym = false;
        for ((int start, int i) = (0, 0); i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not (' ' or '-'))
                continue;
            string word = name[start..i];
            // "LLM-based agents" are LLM agents; "model-based" is another matter.
            if (!(behindAcronym && word == "based" && i < name.Length))
                written.Append(LongForm(word) ?? word).Append(name.AsSpan(i, i < name.Length ? 1 : 0));
            behindAcronym = Acronym.IsShortForm(word);
            start = i + 1;
        }
        return FullestPhrases(Spelling.American(ConceptKey.Of(written.ToString())));
    }

    string? LongForm(string word)
    {
        if (!Acronym.IsShortForm(word))
            return null;
        string spelling = Spelling.Of(word);
        if (_names.FindSpelling(spelling) is not NameClass acronym)
            return KnownNames.Default.Acronym(spelling);
        return _defined.TryGetValue(acronym, out NameClass? longForm) ? longForm.Key
            : _undecided.Contains(acronym) ? null
            : KnownNames.Default.Acronym(spelling);
    }

    /// <summary>The longest phrase first, from left to right.</summary>
    static string FullestPhrases(string key)
    {
        string[] words = key.Split(' ');
        var fullest = new List<string>(words.Length);
        for (int i = 0; i < words.Length;)
        {
            int end = Math.Min(words.Length, i + KnownNames.Default.LongestPhrase);
            while (end > i && KnownNames.Default.Phrase(string.Join(' ', words[i..end])) is null)
                end--;
            fullest.Add(end > i ? KnownNames.Default.Phrase(string.Join(' ', words[i..end]))! : words[i]);
            i = Math.Max(end, i + 1);
        }
        return string.Join(' ', fullest);
    }
}
