using PaperGraph.Extraction;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Spans.Review;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Extraction.Spans;

public sealed class ReviewedNamesTests
{
    [Fact]
    public void Coordinated_names_vouch_for_each_other()
    {
        PaperText text = Text("We do detection, segmentation and tracking of birds.");
        JudgedName[] names = [Drafts.Judged(text, "detection", 0.9), Drafts.Judged(text, "segmentation", 0.5), Drafts.Judged(text, "tracking", 0.8), Drafts.Judged(text, "birds", 0.7)];

        float[] signs = Signs(row => SentenceSigns.AddTo(row, names[1], new Peers(names, text)));

        Assert.Equal([0.9f, 0.8f, 2f], signs[..3]);
    }

    [Fact]
    public void A_name_knows_what_lies_around_it_and_within()
    {
        PaperText text = Text("We train Step-wise GRPO on songs.");
        JudgedName[] names = [Drafts.Judged(text, "Step-wise GRPO", 0.8), Drafts.Judged(text, "GRPO", 0.6)];
        var peers = new Peers(names, text);

        float[] longer = Signs(row => OverlapSigns.AddTo(row, names[0], peers));
        float[] shorter = Signs(row => OverlapSigns.AddTo(row, names[1], peers));

        Assert.Equal([0f, 0.6f], longer[..2]);
        Assert.Equal([0.8f, 0f], shorter[..2]);
    }

    [Fact]
    public void Names_with_one_head_speak_of_its_kind()
    {
        PaperText text = Text("Low-rank MDPs are a kind of MDP. Their rewards differ.");
        JudgedName[] names = [Drafts.Judged(text, "Low-rank MDPs", 0.5), Drafts.Judged(text, "MDP", 0.9), Drafts.Judged(text, "rewards", 0.7)];

        float[] signs = Signs(row => WordSigns.AddTo(row, names[0], new Peers(names, text)));

        Assert.Equal(0.9f, signs[0]);
        Assert.Equal([1f, 0f, 0f, 0f, 0f], signs[^5..]);
    }

    [Fact]
    public void A_long_form_knows_of_its_acronym()
    {
        PaperText text = Text("We study the policy gradient (PG) of games.");
        JudgedName[] names = [Drafts.Judged(text, "policy gradient", 0.5), Drafts.Judged(text, "PG", 0.9), Drafts.Judged(text, "games", 0.7)];

        float[] known = Signs(row => WholePaperSigns.AddTo(row, names[0], new Peers(names, text)));
        float[] unknown = Signs(row => WholePaperSigns.AddTo(row, names[2], new Peers(names, text)));

        Assert.Equal((0.9f, -1f), (known[^6], unknown[^6]));
    }

    [Fact]
    public void What_is_surely_no_name_is_not_judged_again()
    {
        PaperText text = Text("We train Step-wise GRPO on songs.");

        List<ReviewedName> reviewed = ReviewedNames.Of([Drafts.Judged(text, "train", 0.01), Drafts.Judged(text, "GRPO", 0.5)], text);

        Assert.Equal([1], reviewed.Select(name => name.Index));
    }

    static PaperText Text(string @abstract) => new(new Paper("p", "Birds", @abstract));

    static float[] Signs(Action<FeatureRow> add)
    {
        var row = new FeatureRow();
        add(row);
        return row.Take();
    }
}
