using System.Text.Json;
using PaperGraph.Curation;
using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

/// <summary>What curators' decisions do to names.</summary>
public sealed class RulingTests
{
    [Fact]
    public void Names_that_were_joined_are_one_concept_whatever_the_rules_say()
    {
        ConceptGraph graph = Resolve([Papers("GPT-3", "davinci"), new APaper("p2").Names("GPT-4")], Same("GPT-3", "davinci"), Same("GPT-3", "GPT-4"));

        Concept concept = Assert.Single(graph.Concepts);
        Assert.Equal(3, graph.Aliases.Count(alias => alias.ConceptId == concept.Id));
        Assert.Equal(["decided", "decided", "name"], graph.Aliases.Select(alias => alias.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_joined_concept_takes_the_name_it_was_given_though_no_paper_writes_it()
    {
        ConceptGraph graph = Resolve([Papers("davinci", "GPT-3")], Same("davinci", "GPT-3") with { Name = "GPT 3 family" });

        Assert.Equal(("method:gpt-3-family", "GPT 3 family"), Assert.Single(graph.Concepts.Select(concept => (concept.Id, concept.Name))));
    }

    [Fact]
    public void A_name_that_was_separated_stays_out_by_way_of_a_third_name_too()
    {
        APaper paper = new APaper("p1").Defines("mixture of experts", "MoE", "mixture of experts").Names("MoE models");

        ConceptGraph graph = Resolve([paper], Apart("mixture of experts", "MoE"), Same("MoE", "MoE models"), Same("MoE models", "mixture of experts"));

        Assert.NotEqual(ConceptOf(graph, "mixture of experts"), ConceptOf(graph, "MoE"));
    }

    [Fact]
    public void What_was_separated_goes_and_the_others_stay()
    {
        ConceptGraph graph = Resolve([Papers("alpha", "beta", "gamma")], Same("alpha", "beta"), Same("alpha", "gamma"), Apart("gamma", "beta"));

        Assert.Equal(ConceptOf(graph, "alpha"), ConceptOf(graph, "gamma"));
        Assert.NotEqual(ConceptOf(graph, "alpha"), ConceptOf(graph, "beta"));
    }

    [Fact]
    public void A_paper_that_calls_one_thing_by_two_separated_names_names_two_things()
    {
        APaper paper = new APaper("p1").Defines("DDPM", "DDPM", "denoising diffusion probabilistic models").BuildsOn("DDPM", "U-Net").Names("U-Net");

        ConceptGraph graph = Resolve([paper], Apart("denoising diffusion probabilistic models", "DDPM"));

        Fact ddpm = FactOf(graph, "DDPM");
        Assert.Equal(["DDPM"], ddpm.Mentions.Select(mention => mention.Surface));
        Assert.Equal(["denoising diffusion probabilistic models"], FactOf(graph, "denoising diffusion probabilistic models").Mentions.Select(mention => mention.Surface));
        Assert.Contains(graph.Relations, relation => relation.Type == EdgeType.BuildsOn && relation.FromId == ddpm.ConceptId);
    }

    [Fact]
    public void Names_of_one_spelling_can_be_separated()
    {
        ConceptGraph graph = Resolve([Papers("Adam"), new APaper("p2").Names("ADAM")], Apart("Adam", "ADAM"));

        Assert.Equal([("method:adam", "ADAM"), ("method:adam.2", "Adam")], graph.Concepts.Select(concept => (concept.Id, concept.Name)));
    }

    [Fact]
    public void The_later_of_two_opposite_decisions_holds()
    {
        APaper[] papers = [Papers("alpha", "beta")];

        Assert.Single(Resolve(papers, Apart("alpha", "beta"), Same("beta", "alpha")).Concepts);
        Assert.Equal(2, Resolve(papers, Same("beta", "alpha"), Apart("alpha", "beta")).Concepts.Count);
    }

    [Fact]
    public void A_decision_that_was_undone_leaves_no_trace()
    {
        APaper[] papers = [Papers("alpha", "beta")];

        ConceptGraph graph = Resolve(papers, Same("alpha", "beta") with { Undone = new Undoing("ada", default) });

        Assert.Equal(JsonSerializer.Serialize(Resolve(papers)), JsonSerializer.Serialize(graph));
    }

    [Fact]
    public void A_name_may_be_chosen_and_the_old_one_goes_on_as_an_alias()
    {
        ConceptGraph graph = Resolve([Papers("LLM agents")], new Decision(DecisionAction.Name, ["LLM agents"]) { Name = "language agents" });

        Assert.Equal("method:language-agents", Assert.Single(graph.Concepts).Id);
        Assert.Equal(["LLM agents"], graph.Aliases.Select(alias => alias.Surface));
    }

    [Fact]
    public void A_kind_may_be_chosen_and_the_papers_kinds_are_kept_beside_it()
    {
        ConceptGraph graph = Resolve([Papers("ImageNet")], new Decision(DecisionAction.Type, ["ImageNet"]) { Kind = ConceptKind.Benchmark });

        Concept concept = Assert.Single(graph.Concepts);
        Assert.Equal("benchmark:imagenet", concept.Id);
        Assert.Equal([new KindCount(ConceptKind.Method, 1)], concept.OtherKinds);
    }

    [Fact]
    public void A_dropped_concept_goes_with_its_facts_and_edges()
    {
        APaper paper = new APaper("p1").Names("our method").Names("BERT").BuildsOn("our method", "BERT");

        ConceptGraph graph = Resolve([paper], new Decision(DecisionAction.Drop, ["our method"]));

        Assert.Equal("BERT", Assert.Single(graph.Concepts).Name);
        Assert.Single(graph.Facts);
        Assert.DoesNotContain(graph.Relations, relation => relation.Type == EdgeType.BuildsOn);
    }

    [Fact]
    public void A_rejected_mention_goes_in_its_paper_alone()
    {
        ConceptGraph graph = Resolve(
            [Papers("SAM", "BERT"), new APaper("p2").Names("SAM")], new Decision(DecisionAction.Reject, ["SAM"]) { Paper = "paper:p2" });

        Assert.Equal(["paper:p1"], graph.Facts.Where(fact => fact.ConceptId == "method:sam").Select(fact => fact.PaperId));
        Assert.Equal(1, graph.Concepts.Single(concept => concept.Name == "SAM").Support);
    }

    [Fact]
    public void A_concept_whose_every_mention_was_rejected_is_gone()
    {
        ConceptGraph graph = Resolve([Papers("SAM")], new Decision(DecisionAction.Reject, ["SAM"]) { Paper = "paper:p1" });

        Assert.Empty(graph.Concepts);
    }

    [Fact]
    public void Decisions_about_names_that_no_paper_writes_change_nothing()
    {
        APaper[] papers = [Papers("alpha", "beta")];

        ConceptGraph graph = Resolve(
            papers, Same("nobody", "no one"), Apart("nothing", "naught"), new Decision(DecisionAction.Drop, ["nowhere"]),
            new Decision(DecisionAction.Reject, ["alpha"]) { Paper = "paper:of-nobody" });

        Assert.Equal(JsonSerializer.Serialize(Resolve(papers)), JsonSerializer.Serialize(graph));
    }

    [Fact]
    public void Random_decisions_never_leave_a_forbidden_pair_in_one_concept_in_any_order_of_papers()
    {
        var random = new Random(7);
        string[] names = [.. Enumerable.Range(0, 12).Select(i => "name " + (char)('a' + i)), "alpha beta (AB)", "AB"];
        ExtractedPaper[] papers = [.. names.Select((name, i) => new APaper("p" + i).Names(name).Names(names[(i + 5) % names.Length]).Extracted)];
        for (int run = 0; run < 200; run++)
        {
            Decision[] decisions = [.. Enumerable.Range(1, 15).Select(number => RandomDecision(random, names) with { Number = number })];

            ConceptGraph graph = new Resolver().Resolve(papers, decisions);

            foreach ((string one, string other) in new Rulings(decisions).Apart)
                Assert.NotEqual(ConceptOf(graph, one), ConceptOf(graph, other));
            random.Shuffle(papers);
            Assert.Equal(JsonSerializer.Serialize(graph), JsonSerializer.Serialize(new Resolver().Resolve(papers, decisions)));
        }
    }

    [Fact]
    public void A_merge_proves_itself_by_the_papers_that_define_it()
    {
        APaper[] papers =
        [
            new APaper("p1").Names("MoE"),
            new APaper("p2").Names("mixture of experts"),
            new APaper("p3").Defines("mixture of experts", "MoE", "mixture of experts"),
        ];

        ConceptGraph graph = Resolve(papers);

        Alias alias = graph.Aliases.Single(alias => alias.Surface == "MoE");
        Assert.Equal((2, "acronym"), (alias.Support, alias.Rule));
        Assert.Equal(["paper:p3"], alias.Papers);
    }

    static Decision RandomDecision(Random random, string[] names)
    {
        string[] two = [.. random.GetItems(names, 12).Distinct().Take(2)];
        return random.Next(2) == 0 ? Same(two) : Apart(two);
    }

    static string ConceptOf(ConceptGraph graph, string surface) => graph.Aliases.First(alias => alias.Surface == surface).ConceptId;

    static Fact FactOf(ConceptGraph graph, string surface) => graph.Facts.Single(fact => fact.ConceptId == ConceptOf(graph, surface));

    static Decision Same(params string[] names) => new(DecisionAction.SameAs, names);

    static Decision Apart(params string[] names) => new(DecisionAction.NotSameAs, names);

    static APaper Papers(params string[] names) => names.Aggregate(new APaper("p1"), (paper, name) => paper.Names(name));

    static ConceptGraph Resolve(IEnumerable<APaper> papers, params Decision[] decisions) =>
        new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)], [.. decisions.Select((decision, i) => decision with { Number = i + 1 })]);
}
