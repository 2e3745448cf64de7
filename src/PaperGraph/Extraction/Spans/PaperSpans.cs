using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Lists;

namespace PaperGraph.Extraction.Spans;

/// <summary>The candidates of a paper, and how they stand to each other.</summary>
sealed class PaperSpans
{
    readonly Dictionary<TextSpan, SpanPlace> _places = [];
    readonly List<SpanPlace>[] _bySentence;
    readonly Dictionary<TextSpan, (TextSpan Other, bool IsLong)> _forms = [];
    readonly Dictionary<TextSpan, List<TextSpan>> _rows = [];

    public PaperSpans(ReadPaper paper)
    {
        Paper = paper;
        Groups = SpanFinder.Find(paper);
        _bySentence = [.. paper.Sentences.Select(_ => new List<SpanPlace>())];
        foreach (SpanPlace place in Groups.SelectMany(group => group.Places))
        {
            _places.Add(place.Span, place);
            _bySentence[place.Read.Index].Add(place);
        }
        foreach (AcronymDefinition definition in paper.Text.Acronyms)
        {
            _forms[definition.LongForm] = (definition.ShortForm, IsLong: true);
            _forms[definition.ShortForm] = (definition.LongForm, IsLong: false);
        }
        foreach (ReadSentence read in paper.Sentences)
        {
            foreach (List<ListItem> items in NameList.In(read.Sentence))
            {
                List<TextSpan> row = [.. items.Select(item => PaperText.Span(read.Sentence, item.First, item.Last))];
                foreach (TextSpan span in row)
                    _rows.TryAdd(span, row);
            }
        }
    }

    public ReadPaper Paper { get; }

    public IReadOnlyList<SpanGroup> Groups { get; }

    /// <summary>The other candidates of its sentence that share a word with a place.</summary>
    public IEnumerable<SpanPlace> Overlapping(SpanPlace place) =>
        _bySentence[place.Read.Index].Where(other => other != place && other.Span.Overlaps(place.Span));

    /// <summary>The other form where the paper defines one: "PG" for "Policy Gradient"; and whether the place is the long one.</summary>
    public (SpanPlace? Other, bool IsLong)? OtherForm(SpanPlace place) =>
        _forms.TryGetValue(place.Span, out (TextSpan Other, bool IsLong) form) ? (_places.GetValueOrDefault(form.Other), form.IsLong) : null;

    /// <summary>How many items the row has that the place stands in, and the others of them; 0 where it stands in none.</summary>
    public (int Items, IEnumerable<SpanPlace> Others) RowOf(SpanPlace place) =>
        _rows.TryGetValue(place.Span, out List<TextSpan>? row)
            ? (row.Count, row.Where(span => span != place.Span).Select(span => _places.GetValueOrDefault(span)).OfType<SpanPlace>())
            : (0, []);
}
