namespace PaperGraph.Corpus;

public enum CorpusFormat
{
    /// <summary>The text of a Hugging Face papers page: title and abstract on alternating lines.</summary>
    HuggingFace,

    /// <summary>One JSON object a line: id, title, abstract, and where known authors, url, published and references.</summary>
    Jsonl,

    /// <summary>The arXiv metadata snapshot: one JSON object a line with arXiv's own field names.</summary>
    Arxiv,
}
