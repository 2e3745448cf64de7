using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Lineage;

/// <summary>How the places of a method and of what it may build on lie to each other.</summary>
sealed class PairPlaces
{
    const int Far = 99;
    const int LongestGap = 15;

    readonly ContextHashes _contexts;
    float _inside, _begins, _ends, _around, _embedded;
    float _apart = Far, _together, _presented, _titleGap = Far, _titleWord, _gap = Far;
    float _commas, _of, _that, _with, _cue = -1, _fromCue;
    SpanPlace? _own;
    int _from, _to;

    public PairPlaces(ConceptDraft method, ConceptDraft @base, ContextHashes contexts)
    {
        _contexts = contexts;
        foreach (SpanPlace own in method.Places)
        {
            foreach (SpanPlace place in @base.Places)
                See(own, place);
        }
        if (_own is not null)
            SeeBetween(_own.Sentence.Tokens);
    }

    public void AddTo(List<float> numbers) => numbers.AddRange(
        [_inside, _begins, _ends, _around, _embedded, _apart, _together, _presented, _titleGap, _titleWord, _gap, _commas, _of, _that, _with, _cue, _fromCue]);

    /// <summary>Whether something stands between the two where they are nearest to each other.</summary>
    public bool IsBetween(SpanPlace place) => place.Read.Index == _own?.Read.Index && place.First >= _from && place.Last < _to;

    void See(SpanPlace own, SpanPlace place)
    {
        if (own.Name.Length > place.Name.Length && place.Name.Length > 2 && own.Name.Contains(place.Name, StringComparison.Ordinal))
            _embedded = 1;
        _apart = Math.Min(_apart, Math.Abs(own.Read.Index - place.Read.Index));
        if (own.Read.Index != place.Read.Index)
            return;
        if (own.Span.Contains(place.Span))
        {
            _inside++;
            _begins += place.Span.Start == own.Span.Start ? 1 : 0;
            _ends += place.Span.End == own.Span.End ? 1 : 0;
        }
        else if (place.Span.Contains(own.Span))
        {
            _around++;
        }
        else if (!own.Span.Overlaps(place.Span))
        {
            SeeGap(own, place);
        }
    }

    void SeeGap(SpanPlace own, SpanPlace place)
    {
        bool isBehind = place.First > own.Last;
        int gap = isBehind ? place.First - own.Last : place.Last - own.First;
        if (own.Sentence.IsTitle)
        {
            int joint = isBehind ? place.First - 1 : own.First - 1;
            _titleGap = gap;
            // Two pieces of one word, the title's first, have nothing between them.
            _titleWord = joint < 0 ? 0 : JoiningWord.CodeOf(own.Sentence.Tokens[joint]);
            _contexts.Add(PairContexts.InTitle, FeatureHash.Of(isBehind ? 1 : 2, Token.HashAt(own.Sentence.Tokens, joint)));
            return;
        }
        _together++;
        _presented += own.Sentence.VerbOfPresenting is not null ? 1 : 0;
        if (Math.Abs(gap) >= Math.Abs(_gap))
            return;
        (_gap, _own) = (gap, own);
        (_from, _to) = isBehind ? (own.Last + 1, place.First) : (place.Last + 1, own.First);
    }

    void SeeBetween(IReadOnlyList<Token> tokens)
    {
        for (int i = _from; i < _to; i++)
        {
            _commas += tokens[i].Is(',') ? 1 : 0;
            _of += tokens[i].Folded is "of" or "for" ? 1 : 0;
            _that += tokens[i].Folded is "that" or "which" or "is" or "are" ? 1 : 0;
            _with += tokens[i].Folded is "with" or "by" or "using" or "via" or "on" or "into" ? 1 : 0;
            if (_to - _from <= LongestGap)
                _contexts.Add(PairContexts.Between, FeatureHash.Of(_gap > 0 ? 3 : 4, tokens[i].Word.Hash));
            if (CueWords.At(tokens, i) is { } cue)
                (_cue, _fromCue) = (BaseSigns.CodeOf(cue), _to - i);
        }
        _contexts.Add(PairContexts.Before, FeatureHash.Of(5, FeatureHash.Of(6, Token.HashAt(tokens, _to - 3), Token.HashAt(tokens, _to - 2)), Token.HashAt(tokens, _to - 1)));
        _contexts.Add(PairContexts.Ends, FeatureHash.Of((_to - _from) switch { < 3 => 7, < 8 => 8, _ => 9 }, Token.HashAt(tokens, _from), Token.HashAt(tokens, _to - 1)));
    }
}
