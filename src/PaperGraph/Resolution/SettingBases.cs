using System.Text.RegularExpressions;

namespace PaperGraph.Resolution;

/// <summary>
/// A method that a paper introduces for a formalism builds on it: "a near-optimal algorithm for episodic Markov decision
/// processes". It cannot be stated without it.
/// </summary>
/// <remarks>By the title, or the sentence that first names the method; the formalism stands right behind a preposition.</remarks>
static partial class SettingBases
{
    const string Rule = "for a formalism";
    const double Confidence = 0.6;
    const int MaxDistance = 120;

    public static IEnumerable<LineageClaim> Of(FactTable facts)
    {
        HashSet<int> formalisms = [.. Enumerable.Range(0, facts.Concepts.Count).Where(concept => IsFormalism(facts.Concepts[concept]))];
        return Enumerable.Range(0, facts.Papers.Count).SelectMany(paper => ClaimsOf(facts, paper, formalisms));
    }

    static bool IsFormalism(ResolvedConcept concept) =>
        concept.Kind == ConceptKind.Method && concept.Names.Any(names => FormalismName().IsMatch(names.Key));

    static IEnumerable<LineageClaim> ClaimsOf(FactTable facts, int paper, HashSet<int> formalisms)
    {
        foreach ((int formalism, Fact setting) in facts.ByPaper[paper].Where(fact => formalisms.Contains(fact.Concept) && fact.Fact.Role == Role.Uses))
        {
            foreach ((int method, Fact introduced) in facts.ByPaper[paper].Where(fact => IsIntroducedMethod(fact, facts) && !formalisms.Contains(fact.Concept)))
            {
                if (SentenceFor(introduced, setting, facts.Papers[paper].Paper) is TextSpan sentence)
                    yield return new LineageClaim(method, formalism, paper, sentence, Confidence, Rule);
            }
        }
    }

    static bool IsIntroducedMethod((int Concept, Fact Fact) fact, FactTable facts) =>
        fact.Fact.Role == Role.Introduces && facts.Concepts[fact.Concept].Kind == ConceptKind.Method;

    static TextSpan? SentenceFor(Fact method, Fact formalism, Paper paper)
    {
        FactMention[] firsts = [.. method.Mentions.GroupBy(mention => mention.Span.Field, (_, mentions) => mentions.First())];
        foreach (FactMention first in firsts)
        {
            if (formalism.Mentions.Any(mention => first.Sentence.Contains(mention.Span) && StandsFor(first.Span, mention.Span, paper)))
                return first.Sentence;
        }
        return null;
    }

    static bool StandsFor(TextSpan method, TextSpan formalism, Paper paper) =>
        method.End < formalism.Start && formalism.Start - method.End <= MaxDistance
        && Preposition().IsMatch(paper[method.Field][method.End..formalism.Start]);

    [GeneratedRegex(@"(^|\s)(decision process|mdp|pomdp|state representation)$")]
    private static partial Regex FormalismName();

    [GeneratedRegex(@"\b(for|in|under|of)\s+([\w-]+\s+){0,3}$")]
    private static partial Regex Preposition();
}
