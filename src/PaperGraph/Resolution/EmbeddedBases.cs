namespace PaperGraph.Resolution;

/// <summary>Reads from a method's own name what it builds on: "Step-wise GRPO" on GRPO, a "diffusion policy" on diffusion models.</summary>
/// <remarks>
/// What a paper introduces is named after what it changes: on 1,532 annotated papers 78 of 100 such bases were right, 65
/// where a preposition stands between. A method that papers only use is a kind of its head and no more; a modifier that is
/// itself a method is what it builds on. What one paper introduces together is parts of one thing, but for a variant named
/// after another: SFT-PG after SFT.
/// </remarks>
static class EmbeddedBases
{
    public const string Rule = "embedded name";
    const double Confidence = 0.78;
    const double ConfidenceBehindPreposition = 0.65;
    const double ConfidenceOfModifier = 0.6;

    public static IEnumerable<LineageClaim> Of(FactTable facts, ConceptIndex index, HashSet<(string From, string To)> kinds)
    {
        for (int concept = 0; concept < facts.Concepts.Count; concept++)
        {
            if (facts.Concepts[concept].Kind != ConceptKind.Method)
                continue;
            foreach (LineageClaim claim in ClaimsOf(concept, facts, index, kinds))
                yield return claim;
        }
    }

    static IEnumerable<LineageClaim> ClaimsOf(int concept, FactTable facts, ConceptIndex index, HashSet<(string From, string To)> kinds)
    {
        bool isIntroduced = facts.Concepts[concept].Names.Any(names => names.IsIntroduced);
        var bases = new SortedDictionary<int, (double Confidence, bool IsStem)>();
        foreach (EmbeddedName embedded in facts.Concepts[concept].Names.SelectMany(names => names.Written.Keys).SelectMany(name => EmbeddedName.In(name, index)))
        {
            ResolvedConcept inner = facts.Concepts[embedded.Concept];
            bool isMereKind = !isIntroduced && (embedded.IsHead || kinds.Contains((facts.Concepts[concept].Id, inner.Id)));
            if (embedded.Concept == concept || inner.Kind != ConceptKind.Method || isMereKind || IsStray(concept, embedded, facts))
                continue;
            double confidence = embedded.IsBehindPreposition ? ConfidenceBehindPreposition : isIntroduced ? Confidence : ConfidenceOfModifier;
            (double known, bool isStem) = bases.GetValueOrDefault(embedded.Concept);
            bases[embedded.Concept] = (Math.Max(confidence, known), isStem || embedded.IsStem);
        }
        return bases.SelectMany(@base => ClaimsOf(concept, @base.Key, @base.Value.Confidence, @base.Value.IsStem, facts));
    }

    /// <summary>An acronym that no paper names beside the method need not stand for what it stands for elsewhere.</summary>
    static bool IsStray(int concept, EmbeddedName embedded, FactTable facts) =>
        embedded.IsAcronym && !facts.ByConcept[concept].Any(fact => facts.Find(fact.Paper, embedded.Concept) is not null);

    /// <summary>One in each paper that names the method, proved by its first sentence that does; a sentence says more than a title.</summary>
    static IEnumerable<LineageClaim> ClaimsOf(int concept, int @base, double confidence, bool isStem, FactTable facts)
    {
        foreach ((int paper, Fact fact) in facts.ByConcept[concept])
        {
            if (!isStem && fact.Role == Role.Introduces && facts.Find(paper, @base) is { Role: Role.Introduces })
                continue;
            TextSpan sentence = fact.Mentions.Select(mention => mention.Sentence).OrderBy(sentence => sentence.Field == TextField.Title).First();
            yield return new LineageClaim(concept, @base, paper, sentence, confidence, Rule);
        }
    }
}
