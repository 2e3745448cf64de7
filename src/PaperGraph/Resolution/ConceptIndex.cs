namespace PaperGraph.Resolution;

/// <summary>Finds concepts by any of their names.</summary>
sealed class ConceptIndex
{
    readonly Dictionary<string, int> _bySpelling = new(StringComparer.Ordinal);

    readonly Dictionary<string, int> _byShortName = new(StringComparer.Ordinal);
    readonly IReadOnlyList<ResolvedConcept> _concepts;

    public ConceptIndex(IReadOnlyList<ResolvedConcept> concepts)
    {
        _concepts = concepts;
        for (int concept = 0; concept < concepts.Count; concept++)
        {
            foreach (NameClass names in concepts[concept].Names)
                _bySpelling[names.Spelling] = concept;
        }
    }

    /// <summary>Lets <see cref="FindHead"/> find diffusion models by "diffusion" too, where some paper calls them so.</summary>
    public void AddShortNames(IEnumerable<Alias> aliases)
    {
        Dictionary<string, int> places = Enumerable.Range(0, _concepts.Count).ToDictionary(place => _concepts[place].Id, StringComparer.Ordinal);
        foreach (Alias alias in aliases.Where(alias => alias.Rule == AliasLedger.AsWrittenRule))
        {
            string key = ConceptKey.Of(alias.Surface) + " ";
            string name = ConceptKey.Of(_concepts[places[alias.ConceptId]].Name);
            if (name.StartsWith(key, StringComparison.Ordinal) && GenericHead.Is(name[key.Length..]))
                _byShortName.TryAdd(Spelling.Of(alias.Surface), places[alias.ConceptId]);
        }
    }

    /// <summary>The place in id order of the concept that the last words of another name stand for.</summary>
    /// <remarks>The acronym GAP is not the gap of "domain gap".</remarks>
    public int? FindHead(string words)
    {
        string spelling = Spelling.Of(words);
        if (!_bySpelling.TryGetValue(spelling, out int concept))
            return _byShortName.TryGetValue(spelling, out concept) ? concept : null;
        NameClass names = _concepts[concept].Names.First(names => names.Spelling == spelling);
        return names.IsAcronym && words.Count(char.IsUpper) < 2 ? null : concept;
    }

    public int this[NameClass names] => _bySpelling[names.Spelling];
}
