using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Training;

namespace PaperGraph.Tests.Support;

/// <summary>Made-up gold papers: each presents one method, which extends a second and outperforms a third.</summary>
static class DraftedPapers
{
    const int Folds = 5;

    static readonly string[] Openings = ["We propose {0}, a method that extends {1}.", "We introduce {0}, which builds on {1}.", "This paper presents {0}, based on {1}."];

    public static List<DraftedPaper> Some(int count) => [.. Enumerable.Range(0, count).Select(i => One(i))];

    public static DraftedPaper One(int number)
    {
        (string own, string @base, string rival) = ($"Nova{number}Net", $"Base{number % 7}Net", $"Rival{number % 5}Net");
        string opening = string.Format(System.Globalization.CultureInfo.InvariantCulture, Openings[number % Openings.Length], own, @base);
        var paper = new Paper($"p{number}", $"{own}: Learning Better", $"Learning is hard. {opening} It outperforms {rival} on all tasks.");
        var text = new PaperText(paper);
        var gold = new GoldPaper("made up", paper.Id, paper.Title, paper.Abstract)
        {
            Concepts = [Concept(own, Role.Introduces), Concept(@base, Role.Uses), Concept(rival, Role.Uses)],
            Lineage = [new GoldLineage(own, @base, null)],
        };
        return new DraftedPaper(new GoldText(gold, text), Drafts.Of(text, own, @base, rival), 3, number % Folds);
    }

    static GoldConcept Concept(string name, Role role) => new(name, [name], ConceptKind.Method, role);
}
