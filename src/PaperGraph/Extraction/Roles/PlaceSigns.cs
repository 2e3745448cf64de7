using System.Collections.Frozen;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>Counts over the places of one concept.</summary>
sealed class PlaceSigns
{
    const int CueReach = 6;

    static readonly FrozenSet<string> Comparing = FrozenSet.ToFrozenSet(
        ["outperforms", "outperform", "outperforming", "compared", "comparison", "comparable", "than", "baseline", "baselines", "unlike", "surpasses", "beats", "superior",
         "existing", "previous", "prior"], StringComparer.Ordinal);

    float _titleIndex = -1, _titleWord = -1, _behindColon = -1, _beforeColon = -1;
    float _background, _openings, _compared, _evaluated, _based, _called, _firstBrand;
    float _proposed, _our, _novel, _article, _definite, _bracket, _apposition;
    float _presented, _fromVerb = 40, _madeOf = -1, _presentedIn = -1, _firstIn = -1, _lastIn = -1;
    float _places, _alone;

    /// <param name="isInside">Whether it stands inside a name of another concept.</param>
    public void See(SpanPlace place, bool isInside, PaperText text)
    {
        _places++;
        _alone += isInside ? 0 : 1;
        if (place.Sentence.IsTitle)
        {
            if (_titleIndex < 0)
                SeeTitle(place);
            return;
        }
        _firstIn = _firstIn < 0 ? place.Read.Index : _firstIn;
        _lastIn = place.Read.Index;
        _background += Background.Holds(text, place.Span) ? 1 : 0;
        _openings += place.First <= 1 && !isInside ? 1 : 0;
        _firstBrand += Proposals.Presents(text, place.Span) ? 1 : 0;
        SeeNeighbours(place.Sentence.Tokens, place.First, place.Last);
        SeeCues(place.Sentence.Tokens, place.First);
        SeeVerb(place);
    }

    public void AddTo(List<float> numbers, int sentences) => numbers.AddRange(
        [_titleIndex, _titleWord, _behindColon, _beforeColon, _background, _places - _background, _openings, _compared, _evaluated, _based, _called,
         _proposed, _our, _novel, _article, _definite, _bracket, _apposition, _firstBrand, _fromVerb, _madeOf, _presentedIn, _firstIn, _lastIn, _presented,
         _alone, _alone / _places, sentences - _lastIn]);

    void SeeTitle(SpanPlace place)
    {
        IReadOnlyList<Token> tokens = place.Sentence.Tokens;
        int colon = 0;
        while (colon < tokens.Count && !tokens[colon].Is(':'))
            colon++;
        _titleIndex = place.First;
        _titleWord = place.First == 0 ? 0 : JoiningWord.CodeOf(tokens[place.First - 1]);
        _behindColon = colon < place.First ? 1 : 0;
        _beforeColon = colon < tokens.Count && colon > place.Last ? colon - place.Last : 0;
    }

    void SeeNeighbours(IReadOnlyList<Token> tokens, int first, int last)
    {
        string before = first > 0 ? tokens[first - 1].Folded : "";
        _our += before == "our" ? 1 : 0;
        _proposed += before is "proposed" or "developed" or "presented" ? 1 : 0;
        _novel += before is "novel" or "new" ? 1 : 0;
        _article += before is "a" or "an" ? 1 : 0;
        _definite += before is "the" or "this" or "these" ? 1 : 0;
        _bracket += before == "(" ? 1 : 0;
        _apposition += last + 2 < tokens.Count && tokens[last + 1].Text is "," or "(" && tokens[last + 2].Folded is "a" or "an" or "the" or "which" ? 1 : 0;
    }

    void SeeCues(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = 0; i < first; i++)
        {
            if (Comparing.Contains(tokens[i].Folded))
            {
                _compared++;
                break;
            }
        }
        for (int i = first - 1; i >= Math.Max(0, first - CueReach); i--)
        {
            if (CueWords.At(tokens, i) is not { } cue)
                continue;
            _called += cue == Cue.Called ? 1 : 0;
            _evaluated += cue == Cue.EvaluatedOn ? 1 : 0;
            _based += cue == Cue.Based || cue == Cue.Using ? 1 : 0;
            break;
        }
    }

    void SeeVerb(SpanPlace place)
    {
        if (!(place.Sentence.VerbOfPresenting < place.First))
            return;
        int verb = place.Sentence.VerbOfPresenting.Value;
        _presented++;
        if (place.First - verb >= _fromVerb)
            return;
        _fromVerb = place.First - verb;
        _presentedIn = place.Read.Index;
        _madeOf = 0;
        for (int i = verb + 1; i < place.First; i++)
            _madeOf += SaysOfWhat(place.Sentence.Tokens, i) ? 1 : 0;
    }

    // "We propose a sampler that … X": what follows such a word is no longer what is presented.
    static bool SaysOfWhat(IReadOnlyList<Token> tokens, int index)
    {
        Cue? cue = CueWords.At(tokens, index);
        return cue == Cue.Based || cue == Cue.Using || cue == Cue.Problem || tokens[index].Folded is "that" or "which" or "of" or "to" or "where";
    }
}
