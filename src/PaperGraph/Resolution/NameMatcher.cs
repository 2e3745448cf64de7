namespace PaperGraph.Resolution;

/// <summary>Decides which classes of names are one concept. Every pair it looks at has a reason; it never compares all pairs.</summary>
static class NameMatcher
{
    public const string AcronymRule = "acronym";
    const string HeadRule = "generic head";
    public const double AcronymScore = 0.9;
    const string SameAcronymRule = "same acronym";
    const double HeadScore = 0.85;

    // A second reading of an acronym this rare does not make its bare use doubtful: LLM is sometimes "language-level modeling".
    const int DominantPapers = 5;
    const double DominantShare = 0.9;

    public static NameSets Match(NameTable names, Rulings rulings)
    {
        NameSets sets = RulingSets.Of(names, rulings);
        foreach (Merge merge in HeadMerges(names).Concat(Ellipsis.Merges(names)))
            sets.TryMerge(merge);
        sets.AmbiguousAcronyms = [.. ByAcronym(names).Select(readings => MatchAcronym(readings, sets)).OfType<AmbiguousAcronym>()];
        Synonyms.Merge(names, sets);
        foreach (Merge merge in NearNames.Merges(names))
            sets.TryMerge(merge);
        return sets;
    }

    /// <summary>"ImageNet dataset" is ImageNet. An "EEG dataset" is data of a sort: EEG is short for what every such data set holds.</summary>
    static IEnumerable<Merge> HeadMerges(NameTable names)
    {
        HashSet<NameClass> common = [.. names.Definitions.Keys.Where(definition => !OwnName.Is(definition.Long.Name)).Select(definition => definition.Short)];
        foreach (NameClass longer in names.Classes.OrderBy(names => names.Spelling, StringComparer.Ordinal))
        {
            if (GenericHead.Without(longer) is string spelling && names.FindSpelling(spelling) is NameClass shorter
                && shorter != longer && GenericHead.AddsNothing(longer, shorter) && !(GenericHead.IsOfData(longer) && IsCommon(shorter)))
                yield return new Merge(shorter, longer, HeadRule, HeadScore);
        }

        bool IsCommon(NameClass acronym) => common.Contains(acronym) || KnownNames.Default.Acronym(acronym.Spelling) is not null;
    }

    static IEnumerable<IGrouping<NameClass, KeyValuePair<Definition, int>>> ByAcronym(NameTable names) =>
        names.Definitions
            .OrderByDescending(definition => definition.Value)
            .ThenBy(definition => definition.Key.Long.Spelling, StringComparer.Ordinal)
            .GroupBy(definition => definition.Key.Short)
            .OrderBy(readings => readings.Key.Spelling, StringComparer.Ordinal);

    /// <summary>An acronym goes with its only reading, or with one that nearly all papers give; two readings stay apart.</summary>
    /// <returns>The acronym, where it has several readings.</returns>
    static AmbiguousAcronym? MatchAcronym(IGrouping<NameClass, KeyValuePair<Definition, int>> readings, NameSets sets)
    {
        MergeReadings(readings, sets);
        (NameClass Long, int Papers)[] concepts =
        [
            .. readings
                .GroupBy(reading => sets.Find(reading.Key.Long))
                .Select(set => (set.First().Key.Long, set.Sum(reading => reading.Value)))
                .OrderByDescending(set => set.Item2),
        ];
        for (int i = 0; i < concepts.Length; i++)
        {
            for (int j = 0; j < i; j++)
                sets.Forbid(concepts[i].Long, concepts[j].Long);
        }
        bool isDecided = !IsOfAnotherSort(readings.Key, concepts) && (concepts.Length == 1 || Dominates(concepts[0].Papers, concepts.Sum(concept => concept.Papers)))
            && sets.TryMerge(new Merge(readings.Key, concepts[0].Long, AcronymRule, AcronymScore));
        bool isRuled = sets.Merges.Any(merge => merge.Rule == RulingSets.Rule && (merge.One == readings.Key || merge.Other == readings.Key));
        return concepts.Length == 1 || isRuled ? null : new AmbiguousAcronym(readings.Key, [.. concepts.Select(concept => concept.Long)], isDecided);
    }

    /// <summary>"Long short-term memory" and "long short-term memory networks" are one reading of LSTM.</summary>
    static void MergeReadings(IGrouping<NameClass, KeyValuePair<Definition, int>> readings, NameSets sets)
    {
        foreach (IGrouping<string, NameClass> same in readings.Select(reading => reading.Key.Long).GroupBy(GenericHead.Stem))
        {
            foreach (NameClass other in same.Skip(1))
                sets.TryMerge(new Merge(same.First(), other, SameAcronymRule, HeadScore));
        }
    }

    /// <summary>
    /// The SMAC that papers evaluate on is not what one paper calls a method of its own: a single definition explains no
    /// name of another sort.
    /// </summary>
    static bool IsOfAnotherSort(NameClass acronym, (NameClass Long, int Papers)[] concepts) =>
        concepts is [(NameClass only, 1)] && !acronym.Kinds.IsEmpty && SortOf(acronym.Kinds.Winner) != SortOf(only.SeenAs.Winner);

    static string SortOf(ConceptKind kind) => kind switch
    {
        ConceptKind.Dataset or ConceptKind.Benchmark => "data",
        ConceptKind.Metric => "metric",
        _ => "method",
    };

    static bool Dominates(int papers, int all) => papers >= DominantPapers && papers >= DominantShare * all;
}
