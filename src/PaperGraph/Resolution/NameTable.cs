namespace PaperGraph.Resolution;

/// <summary>A concept as one paper names it, under the class of its fullest name there.</summary>
readonly record struct Naming(ExtractedConcept Concept, NameClass Class);

/// <summary>A short form that papers define for a long one.</summary>
readonly record struct Definition(NameClass Short, NameClass Long);

/// <summary>All names of all papers, gathered by spelling.</summary>
sealed class NameTable
{
    readonly List<NameClass> _classes = [];
    readonly Dictionary<string, NameClass> _bySpelling = new(StringComparer.Ordinal);
    readonly Dictionary<string, NameClass> _byName = new(StringComparer.Ordinal);
    readonly Dictionary<Definition, int> _definitions = [];
    readonly Dictionary<string, int> _ellipses = new(StringComparer.Ordinal);
    readonly Rulings _rulings;

    /// <param name="papers">In an order that does not change, since it numbers the classes.</param>
    public NameTable(IReadOnlyList<IdentifiedPaper> papers, Rulings rulings)
    {
        _rulings = rulings;
        NamingsByPaper = [.. papers.Select(paper => (IReadOnlyList<Naming>)[.. paper.Extraction.Concepts.Select(Read)])];
        foreach (string name in rulings.Names)
            Class(name).Know(name);
    }

    public IReadOnlyList<NameClass> Classes => _classes;

    /// <summary>With the number of papers that give each.</summary>
    public IReadOnlyDictionary<Definition, int> Definitions => _definitions;

    public IReadOnlyList<IReadOnlyList<Naming>> NamingsByPaper { get; }

    /// <summary>How many papers leave the "model" away: write "diffusion" for diffusion models. By the last word that stays.</summary>
    public IReadOnlyDictionary<string, int> Ellipses => _ellipses;

    public NameClass? Find(string name) =>
        _byName.TryGetValue(name, out NameClass? known) ? known : FindSpelling(_rulings.SpellingOf(name));

    public NameClass? FindSpelling(string spelling) => _bySpelling.GetValueOrDefault(spelling);

    Naming Read(ExtractedConcept concept)
    {
        NameClass names = DefinitionIn(concept) is var (shortForm, longForm)
            ? Define(concept, shortForm, longForm)
            : Write(concept.Name);
        names.Kinds.Add(concept.Kind, concept.Confidence);
        names.SeenAs.Add(concept.Kind, concept.Confidence);
        names.IsIntroduced |= concept.Role == Role.Introduces;
        if (Ellipsis.In(concept) is string word)
            _ellipses[word] = _ellipses.GetValueOrDefault(word) + 1;
        return new Naming(concept, names);
    }

    static (string Short, string Long)? DefinitionIn(ExtractedConcept concept)
    {
        string[] names = [concept.Name, .. concept.Surfaces.Where(surface => surface != concept.Name)];
        if (names.Length == 1)
            return null;
        foreach (string shortForm in names.Where(Acronym.IsShortForm))
        {
            if (Array.Find(names, longForm => Acronym.StandsFor(shortForm, longForm)) is string found
                && NameTraits.Of(ConceptKey.Of(shortForm), true).Agrees(NameTraits.Of(ConceptKey.Of(found), false)))
                return (shortForm, found);
        }
        return null;
    }

    NameClass Define(ExtractedConcept concept, string shortForm, string longForm)
    {
        var definition = new Definition(Write(shortForm), Write(longForm));
        _definitions[definition] = _definitions.GetValueOrDefault(definition) + 1;
        definition.Short.SeenAs.Add(concept.Kind, concept.Confidence);
        definition.Long.Brand += Acronym.IsShortForm(concept.Name) ? 1 : -1;
        return definition.Long;
    }

    NameClass Write(string name)
    {
        NameClass names = Class(name);
        names.Write(name);
        return names;
    }

    NameClass Class(string name)
    {
        if (_byName.TryGetValue(name, out NameClass? known))
            return known;
        string spelling = _rulings.SpellingOf(name);
        if (!_bySpelling.TryGetValue(spelling, out NameClass? names))
        {
            _bySpelling[spelling] = names = new NameClass(_classes.Count, spelling);
            _classes.Add(names);
        }
        return _byName[name] = names;
    }
}
