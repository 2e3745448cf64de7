using PaperGraph.Extraction.Acronyms;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Spans.Review;

/// <summary>The candidates of a paper that may still be names, as the first judgement sees them.</summary>
sealed class Peers
{
    const double LeastExpected = 0.3;

    readonly List<(SpanPlace Place, JudgedName Name)>[] _bySentence;
    readonly Dictionary<string, JudgedName> _byKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);

    public Peers(IEnumerable<JudgedName> names, PaperText text)
    {
        Names = [.. names];
        _bySentence = [.. text.Sentences.Select(_ => new List<(SpanPlace, JudgedName)>())];
        foreach (JudgedName name in Names)
        {
            _byKey.Add(name.Group.Key, name);
            if (name.Share >= LeastExpected)
                Expected.Add(name);
            foreach (SpanPlace place in name.Group.Places)
                _bySentence[place.Read.Index].Add((place, name));
        }
        foreach (AcronymDefinition definition in text.Acronyms)
        {
            string shortKey = ConceptKey.Of(definition.ShortForm.In(text.Paper)), longKey = ConceptKey.Of(definition.LongForm.In(text.Paper));
            _forms.TryAdd(shortKey, longKey);
            _forms.TryAdd(longKey, shortKey);
        }
    }

    public JudgedName[] Names { get; }

    /// <summary>The names that the paper likely has.</summary>
    public KindMix Expected { get; } = new();

    /// <summary>All in the sentence of a place, itself too.</summary>
    public IReadOnlyList<(SpanPlace Place, JudgedName Name)> Beside(SpanPlace place) => _bySentence[place.Read.Index];

    /// <summary>What the paper defines it as, or as what: "PG" for "Policy Gradient".</summary>
    public JudgedName? OtherForm(JudgedName name) =>
        _forms.TryGetValue(name.Group.Key, out string? key) && key != name.Group.Key ? _byKey.GetValueOrDefault(key) : null;
}
