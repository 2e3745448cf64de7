using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lists;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Spans;

/// <summary>What is known of a candidate: numbers about it, and the hashes under which other papers are asked.</summary>
sealed class SpanEvidence(SpanGroup group, SpanPlace best, float[] numbers, uint[] hashes, uint[] words)
{
    public SpanGroup Group { get; } = group;
    public SpanPlace Best { get; } = best;
    public float[] Numbers { get; } = numbers;
    public uint[] Hashes { get; } = hashes;
    public uint[] Words { get; } = words;
}

static class SpanFeatures
{
    public const int Phrase = 0, Last = 1, LastTwo = 2, First = 3, FirstTwo = 4, Before = 5, BeforeTwo = 6, Behind = 7, BehindTwo = 8, Shape = 9, CueBefore = 10, Around = 11, BeforeLast = 12, Counted = 13;
    public const int LessLast = 13, LessFirst = 14, Hashed = 15;
    static readonly int[] WithKinds = [Phrase, Last, Before, Behind, Shape, CueBefore, LastTwo];

    public static List<SpanEvidence> Of(PaperText text, IReadOnlyList<ReadSentence> sentences, List<SpanGroup> groups)
    {
        var exact = new Dictionary<TextSpan, (float Share, int Kind)>();
        foreach (SpanPlace place in groups.SelectMany(group => group.Places))
        {
            float sum = 0; int kindOf = 0; float most = 0;
            for (int kind = 0; kind < Tag.Kinds; kind++)
            {
                float share = place.Read.Lattice.ShareOfName(place.First, place.Last, kind);
                sum += share;
                if (share > most) { most = share; kindOf = kind; }
            }
            if (place.Span.Length < PaperText.Span(place.Sentence, place.First, place.Last).Length)
                sum *= 0.9f;
            exact[place.Span] = (sum, kindOf);
        }
        var bySentence = groups.SelectMany(group => group.Places).GroupBy(place => place.Read.Index).ToDictionary(g => g.Key, g => g.ToList());
        var rows = RowsIn(sentences, exact);
        var partner = new Dictionary<TextSpan, TextSpan>();
        var longForms = new HashSet<TextSpan>();
        foreach (AcronymDefinition definition in text.Acronyms)
        {
            partner[definition.LongForm] = definition.ShortForm;
            partner[definition.ShortForm] = definition.LongForm;
            longForms.Add(definition.LongForm);
        }
        return [.. groups.Select(group => One(group))];

        SpanEvidence One(SpanGroup group)
        {
            List<float> f = [];
            SpanPlace best = group.Places.MaxBy(place => exact[place.Span].Share)!;
            Sentence sentence = best.Sentence;
            IReadOnlyList<Token> tokens = sentence.Tokens;
            Lattice lattice = best.Read.Lattice;
            float none = 1, mean = 0;
            Span<float> kinds = stackalloc float[Tag.Kinds];
            foreach (SpanPlace place in group.Places)
            {
                none *= 1 - Math.Min(1, exact[place.Span].Share);
                mean += exact[place.Span].Share / group.Places.Count;
                for (int kind = 0; kind < Tag.Kinds; kind++)
                    kinds[kind] = Math.Max(kinds[kind], place.Read.Lattice.ShareOfName(place.First, place.Last, kind));
            }
            f.Add(exact[best.Span].Share); f.Add(mean); f.Add(1 - none);
            foreach (float kind in kinds) f.Add(kind);
            float least = 1, inside = 0;
            for (int i = best.First; i <= best.Last; i++) { least = Math.Min(least, best.Read.Inside(i)); inside += best.Read.Inside(i) / best.Words; }
            f.Add(least); f.Add(inside);
            f.Add(best.First > 0 ? best.Read.Inside(best.First - 1) : 0);
            f.Add(best.Last + 1 < tokens.Count ? best.Read.Inside(best.Last + 1) : 0);
            float begin = 0, later = 0, behindLater = 0;
            Span<float> loose = stackalloc float[Tag.Kinds];
            for (int kind = 0; kind < Tag.Kinds; kind++)
            {
                begin += lattice.Share(best.First, Tag.First(kind));
                later += lattice.Share(best.First, Tag.Later(kind));
                if (best.Last + 1 < tokens.Count) behindLater += lattice.Share(best.Last + 1, Tag.Later(kind));
                for (int i = best.First; i <= best.Last; i++)
                    loose[kind] += (lattice.Share(i, Tag.First(kind)) + lattice.Share(i, Tag.Later(kind))) / best.Words;
            }
            f.Add(begin); f.Add(later); f.Add(behindLater);
            foreach (float kind in loose) f.Add(kind);

            // overlaps
            float around = 0, within = 0, across = 0; int nested = 0;
            foreach (SpanPlace place in group.Places)
            {
                float mine = exact[place.Span].Share, outer = 0;
                foreach (SpanPlace other in bySentence[place.Read.Index])
                {
                    if (!other.Span.Overlaps(place.Span) || other.Span == place.Span) continue;
                    float share = exact[other.Span].Share;
                    if (other.Span.Contains(place.Span)) { outer = Math.Max(outer, share); if (place == best) around = Math.Max(around, share); }
                    else if (place.Span.Contains(other.Span)) { if (place == best) within = Math.Max(within, share); }
                    else if (place == best) across = Math.Max(across, share);
                }
                if (outer > mine) nested++;
            }
            f.Add(around); f.Add(within); f.Add(across); f.Add(nested / (float)group.Places.Count);

            // document
            f.Add(group.Places.Count);
            bool isInTitle = group.Places[0].Sentence.IsTitle;
            f.Add(isInTitle ? 1 : 0);
            f.Add(isInTitle ? 0 : group.Places[0].Read.Index / (float)sentences.Count);
            f.Add(group.Places[^1].Read.Index / (float)sentences.Count);
            f.Add(sentences.Count); f.Add(groups.Count);
            f.Add(group.Places.All(place => Background.Holds(text, place.Span)) ? 1 : 0);
            float form = 0, partnerShare = 0;
            foreach (SpanPlace place in group.Places)
            {
                if (partner.TryGetValue(place.Span, out TextSpan other))
                {
                    form = longForms.Contains(place.Span) ? 2 : 1;
                    partnerShare = Math.Max(partnerShare, exact.GetValueOrDefault(other).Share);
                }
            }
            f.Add(form); f.Add(partnerShare);
            f.Add(group.Places.Any(place => sentence.VerbOfPresenting < place.First) ? 1 : 0);
            f.Add(sentence.VerbOfPresenting is { } verb ? Math.Clamp(best.First - verb, -10, 10) : -11);
            f.Add(group.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal).Count());

            // shape
            string name = best.Name;
            f.Add(best.Words); f.Add(name.Length); f.Add(name.Count(char.IsUpper)); f.Add(name.Count(char.IsDigit));
            f.Add(name.Contains('-') ? 1 : 0);
            f.Add(tokens[best.First].Capitals); f.Add(tokens[best.Last].Capitals);
            int capitalised = 0;
            for (int i = best.First; i <= best.Last; i++) capitalised += char.IsUpper(tokens[i].Text[0]) ? 1 : 0;
            f.Add(capitalised / (float)best.Words);
            f.Add(best.First == 0 ? 1 : 0);
            f.Add(best.Span.Length < PaperText.Span(sentence, best.First, best.Last).Length ? 1 : 0);
            f.Add(name.Length != best.Span.Length ? 1 : 0);
            f.Add(name.Any(char.IsLower) ? 0 : 1);

            // lists
            float listed = 0, publicKind = -1, phraseKind = -1, otherKind = -1, around2 = 0, within2 = 0;
            foreach (SpanPlace place in group.Places)
            {
                foreach (ListedPlace known in place.Read.Listed)
                {
                    if (known.First == place.First && known.Last == place.Last)
                    {
                        if (known.Name.Source == NameSource.PublicList) publicKind = known.Name.Kind is { } k ? (int)k : 5;
                        else
                        {
                            phraseKind = known.Name.Kind is { } k ? (int)k : 5;
                            otherKind = known.Name.OtherKind is { } o ? (int)o : -1;
                            listed = known.Name.Kind is null ? -1 : known.Name.Source == NameSource.Phrase ? 2 : 1;
                        }
                    }
                    else if (known.First <= place.First && known.Last >= place.Last && known.Name.Kind is not null) around2 = Math.Max(around2, known.Name.Source == NameSource.Phrase ? 2 : 1);
                    else if (known.First >= place.First && known.Last <= place.Last && known.Name.Kind is not null)
                    {
                        float covered = (known.Last - known.First + 1) / (float)place.Words;
                        if (known.Last == place.Last) covered += 1;
                        within2 = Math.Max(within2, covered);
                    }
                }
            }
            f.Add(listed); f.Add(publicKind); f.Add(phraseKind); f.Add(otherKind); f.Add(around2); f.Add(within2);

            // rows of names
            float items = 0, sibling = 0, siblingKind = -1;
            foreach (SpanPlace place in group.Places)
            {
                if (rows.TryGetValue(place.Span, out var row))
                {
                    items = Math.Max(items, row.Count);
                    foreach (TextSpan other in row)
                    {
                        if (other != place.Span && exact.TryGetValue(other, out var share) && share.Share > sibling) { sibling = share.Share; siblingKind = share.Kind; }
                    }
                }
            }
            f.Add(items); f.Add(sibling); f.Add(siblingKind);
            f.Add(best.First > 0 ? Mark(tokens[best.First - 1]) : -1);
            f.Add(best.Last + 1 < tokens.Count ? Mark(tokens[best.Last + 1]) : -1);

            // hashes
            var hashes = new uint[Hashed];
            uint last = Word(tokens[best.Last]), first = tokens[best.First].Hash;
            uint before = best.First > 0 ? tokens[best.First - 1].Hash : 1, behind = best.Last + 1 < tokens.Count ? tokens[best.Last + 1].Hash : 2;
            hashes[Phrase] = FeatureHash.Of(0, FeatureHash.Of(group.Key));
            hashes[Last] = FeatureHash.Of(best.Words == 1 ? 20 : 1, last);
            hashes[LastTwo] = best.Words == 1 ? FeatureHash.Of(21, tokens[best.Last].ShapeHash, last) : FeatureHash.Of(2, tokens[best.Last - 1].Hash, last);
            hashes[First] = FeatureHash.Of(best.Words == 1 ? 22 : 3, first);
            hashes[FirstTwo] = best.Words == 1 ? FeatureHash.Of(23, before, first) : FeatureHash.Of(4, first, tokens[best.First + 1].Hash);
            hashes[Before] = FeatureHash.Of(5, before);
            hashes[BeforeTwo] = FeatureHash.Of(6, best.First > 1 ? tokens[best.First - 2].Hash : 3, before);
            hashes[Behind] = FeatureHash.Of(7, behind);
            hashes[BehindTwo] = FeatureHash.Of(8, behind, best.Last + 2 < tokens.Count ? tokens[best.Last + 2].Hash : 4);
            uint shape = (uint)best.Words;
            for (int i = best.First; i <= best.Last && i < best.First + 4; i++) shape = FeatureHash.Of(30, shape, tokens[i].ShapeHash);
            hashes[Shape] = FeatureHash.Of(9, shape);
            hashes[CueBefore] = FeatureHash.Of(10, NearestCue(tokens, best.First));
            hashes[Around] = FeatureHash.Of(11, before, behind);
            hashes[BeforeLast] = FeatureHash.Of(12, before, last);
            int space = group.Key.LastIndexOf(' ');
            hashes[LessLast] = space > 0 ? FeatureHash.Of(0, FeatureHash.Of(group.Key.AsSpan(0, space))) : 0;
            space = group.Key.IndexOf(' ');
            hashes[LessFirst] = space > 0 ? FeatureHash.Of(0, FeatureHash.Of(group.Key.AsSpan(space + 1))) : 0;
            var words = new uint[best.Words];
            for (int i = 0; i < words.Length; i++) words[i] = FeatureHash.Of(13, Word(tokens[best.First + i]));
            return new SpanEvidence(group, best, [.. f], hashes, words);
        }
    }

    static Dictionary<TextSpan, List<TextSpan>> RowsIn(IReadOnlyList<ReadSentence> sentences, Dictionary<TextSpan, (float, int)> exact)
    {
        var rows = new Dictionary<TextSpan, List<TextSpan>>();
        foreach (ReadSentence read in sentences)
        {
            IReadOnlyList<Token> tokens = read.Sentence.Tokens;
            for (int i = 0; i < tokens.Count; i++)
            {
                List<ListItem> items = NameList.At(read.Sentence, i);
                if (items.Count < 2) continue;
                List<TextSpan> spans = [.. items.Select(item => PaperText.Span(read.Sentence, item.First, item.Last))];
                foreach (TextSpan span in spans) rows.TryAdd(span, spans);
                i = items[^1].Last;
            }
        }
        return rows;
    }

    static uint Word(Token token) => FeatureHash.Of(token.Word.LastSingular);

    static float Mark(Token token) => token.Text switch { "(" => 1, ")" => 2, "," => 3, "." => 4, ":" => 5, "and" or "or" => 6, "the" => 7, "a" or "an" => 8, "of" => 9, "for" => 10, "-" => 11, _ => token.IsWord ? 0 : 12 };

    static uint NearestCue(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - 6); i--)
        {
            if (CueWords.EndingOn(tokens[i].Folded, i > 0 ? tokens[i - 1].Folded : null) is { } cue)
                return FeatureHash.Of(31, FeatureHash.Of(cue.Rule)) + (uint)Math.Min(3, first - i);
            if (tokens[i].Is('.')) break;
        }
        return 0;
    }

    /// <summary>The numbers with what other papers say.</summary>
    public static float[] With(SpanEvidence evidence, NameCounts counts)
    {
        var f = new List<float>(evidence.Numbers);
        for (int i = 0; i < Hashed; i++)
        {
            NameCounts.Count count = counts[evidence.Hashes[i]];
            f.Add((count.Named + 0.8f) / (count.Seen + 2));
            f.Add(MathF.Log(1 + count.Seen));
        }
        foreach (int i in WithKinds)
        {
            NameCounts.Count count = counts[evidence.Hashes[i]];
            for (int kind = 0; kind < Tag.Kinds; kind++)
                f.Add((count[kind] + 0.2f) / (count.Named + 1));
        }
        float least = 1, mean = 0;
        foreach (uint word in evidence.Words)
        {
            NameCounts.Count count = counts[word];
            float share = (count.Named + 0.8f) / (count.Seen + 2);
            least = Math.Min(least, share);
            mean += share / evidence.Words.Length;
        }
        f.Add(least); f.Add(mean);
        return [.. f];
    }

    public static void AddTo(NameCounts counts, SpanEvidence evidence, int kind)
    {
        for (int i = 0; i < Counted; i++)
            counts.Add(evidence.Hashes[i], kind);
        foreach (uint word in evidence.Words.Distinct())
            counts.Add(word, kind);
    }
}
