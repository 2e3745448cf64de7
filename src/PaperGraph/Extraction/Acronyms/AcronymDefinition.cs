namespace PaperGraph.Extraction.Acronyms;

/// <summary>A text says what a short form stands for.</summary>
/// <param name="LongForm">"Vision Transformer".</param>
/// <param name="ShortForm">"ViT"; a plural with its ending: "MDPs".</param>
public readonly record struct AcronymDefinition(TextSpan LongForm, TextSpan ShortForm);
