namespace PaperGraph.Resolution;

/// <summary>An acronym with several readings, most papers first.</summary>
/// <param name="IsDecided">Whether nearly all papers mean the first.</param>
readonly record struct AmbiguousAcronym(NameClass Short, IReadOnlyList<NameClass> Readings, bool IsDecided);

/// <summary>
/// Tells what an acronym with several readings stands for in a paper that does not define it: SAM beside other
/// optimizers, or beside segmentation.
/// </summary>
/// <remarks>
/// By the long form, where the paper names it elsewhere; else by its neighbours, the concepts that the papers of each
/// reading name beside it, where a rare neighbour says more than a common one; else by its sort, where one reading alone
/// is data, or is not. What nothing tells stays a concept of its own, and so does what the paper presents as new.
/// </remarks>
sealed class BareAcronyms
{
    /// <summary>By how much the neighbours must speak for one reading rather than for the next.</summary>
    const double Margin = 1.5;

    /// <summary>Where nearly all papers mean one reading, a single neighbour may be chance.</summary>
    const int MinNeighboursForRareReading = 2;

    readonly NameTable _names;
    readonly NameSets _sets;
    readonly ILookup<int, int> _papers;

    BareAcronyms(NameTable names, NameSets sets)
    {
        _names = names;
        _sets = sets;
        _papers = names.NamingsByPaper
            .SelectMany((namings, paper) => namings.Select(naming => (Set: sets.Find(naming.Class), Paper: paper)).Distinct())
            .ToLookup(one => one.Set, one => one.Paper);
    }

    /// <summary>The names of each paper, with such acronyms under the class of what they stand for there.</summary>
    public static IReadOnlyList<IReadOnlyList<Naming>> Read(NameTable names, NameSets sets)
    {
        Dictionary<NameClass, AmbiguousAcronym> acronyms = sets.AmbiguousAcronyms.ToDictionary(acronym => acronym.Short);
        if (acronyms.Count == 0)
            return names.NamingsByPaper;
        var bare = new BareAcronyms(names, sets);
        return
        [
            .. names.NamingsByPaper.Select((namings, paper) => (IReadOnlyList<Naming>)
                [.. namings.Select(naming => acronyms.TryGetValue(naming.Class, out AmbiguousAcronym acronym) ? bare.Read(naming, paper, acronym) : naming)]),
        ];
    }

    Naming Read(Naming naming, int paper, AmbiguousAcronym acronym)
    {
        bool isRuled = !acronym.IsDecided && acronym.Readings.Any(reading => _sets.AreForbidden(acronym.Short, reading));
        if (naming.Concept.Role == Role.Introduces || isRuled)
            return naming;
        int[] neighbours = [.. _names.NamingsByPaper[paper].Where(other => other.Class != naming.Class).Select(other => _sets.Find(other.Class)).Distinct().Order()];
        NameClass? reading = NamedBeside(acronym, neighbours) ?? ByNeighbours(acronym, neighbours) ?? BySort(acronym, naming);
        return reading is null ? naming : naming with { Class = reading };
    }

    NameClass? NamedBeside(AmbiguousAcronym acronym, int[] neighbours) =>
        acronym.Readings.Where(reading => neighbours.Contains(_sets.Find(reading))).ToList() is [NameClass only] ? only : null;

    NameClass? ByNeighbours(AmbiguousAcronym acronym, int[] neighbours)
    {
        (NameClass Reading, double Score, int Shared)[] readings =
        [
            .. acronym.Readings.Select(reading => Weigh(reading, neighbours)).OrderByDescending(reading => reading.Score),
        ];
        (NameClass best, double score, int shared) = readings[0];
        bool isEnough = !acronym.IsDecided || best == acronym.Readings[0] || shared >= MinNeighboursForRareReading;
        return score > 0 && score >= Margin * readings[1].Score && isEnough ? best : null;
    }

    /// <summary>How much of what a paper names is named by the papers of a reading.</summary>
    (NameClass Reading, double Score, int Shared) Weigh(NameClass reading, int[] neighbours)
    {
        HashSet<int> papers = [.. _papers[_sets.Find(reading)]];
        (double score, int shared) = (0, 0);
        foreach (int neighbour in neighbours)
        {
            int both = _papers[neighbour].Count(papers.Contains);
            score += both / (double)papers.Count * Math.Log(_names.NamingsByPaper.Count / (double)_papers[neighbour].Count());
            shared += both > 0 ? 1 : 0;
        }
        return (reading, score, shared);
    }

    static NameClass? BySort(AmbiguousAcronym acronym, Naming naming) =>
        !acronym.IsDecided && acronym.Readings.Where(reading => IsData(reading.SeenAs.Winner) == IsData(naming.Concept.Kind)).ToList() is [NameClass only]
            ? only
            : null;

    static bool IsData(ConceptKind kind) => kind is ConceptKind.Dataset or ConceptKind.Benchmark;
}
