using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction;

/// <summary>A sentence as the tagger and the lists see it.</summary>
/// <param name="Index">Which sentence of the paper; the title is the first.</param>
sealed record ReadSentence(Sentence Sentence, int Index, IReadOnlyList<ListedPlace> Listed, Lattice Lattice)
{
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>How likely a token belongs to a name; 0 beyond the sentence.</summary>
    public float Inside(int token) => token >= 0 && token < Tokens.Count ? 1 - Lattice.Share(token, Tag.Outside) : 0;
}

/// <summary>A paper as the tagger and the lists see it.</summary>
/// <param name="Sentences">Those with tokens.</param>
sealed record ReadPaper(PaperText Text, IReadOnlyList<ReadSentence> Sentences)
{
    public static ReadPaper Of(PaperText text, KnownNames names, Tagger tagger)
    {
        var sentences = new List<ReadSentence>(text.Sentences.Count);
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.Tokens.Count == 0)
                continue;
            List<ListedPlace> listed = names.In(sentence, text.Paper);
            sentences.Add(new ReadSentence(sentence, sentences.Count, listed, tagger.Read(sentence, KnownNames.TagsOf(listed, sentence.Tokens.Count))));
        }
        return new ReadPaper(text, sentences);
    }
}
