namespace PaperGraph.Tests.Support;

/// <summary>Small graphs with many edges, so that there are cycles, ties and several paths.</summary>
static class RandomGraph
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    public static ConceptGraph Make(Random random)
    {
        var maker = new GraphMaker();
        string[] papers = [.. Enumerable.Range(0, 6).Select(number => $"paper:p{number}")];
        string[] concepts = [.. Enumerable.Range(0, 8).Select(number => NodeId.OfConcept(KindOf(number), $"C{number}"))];
        string text = string.Join(' ', Enumerable.Range(0, 8).Select(number => $"C{number}"));
        foreach (string paper in papers)
            maker.Paper(paper, "On " + paper, text);
        for (int number = 0; number < concepts.Length; number++)
            maker.Concept(KindOf(number), $"C{number}");
        foreach (string paper in papers)
            for (int number = 0; number < concepts.Length; number++)
                if (random.Next(5) == 0)
                    maker.Names(paper, concepts[number], (Role)random.Next(3), Confidence(random), $"C{number}");
        AddRelations(maker, random, concepts);
        foreach (string from in papers)
            foreach (string to in papers)
                if (from != to && random.Next(10) == 0)
                    maker.Cites(from, to, Confidence(random));
        return maker.Make();
    }

    static void AddRelations(GraphMaker maker, Random random, string[] concepts)
    {
        foreach (string from in concepts)
            foreach (string to in concepts)
                foreach (EdgeType type in EdgeTypes.BetweenConcepts)
                    if ((type.IsDirected() ? from != to : string.CompareOrdinal(from, to) < 0) && random.Next(5) == 0)
                        maker.UnprovedRelation(from, type, to, random.Next(1, 4), Confidence(random), type == EdgeType.CoOccurs ? Confidence(random) : null);
    }

    // Few values, so that there are ties.
    static double Confidence(Random random) => random.Next(1, 6) / 5.0;

    static ConceptKind KindOf(int number) => number % 4 == 3 ? ConceptKind.Task : ConceptKind.Method;
}
