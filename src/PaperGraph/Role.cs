namespace PaperGraph;

/// <summary>What a paper does with a concept, strongest first.</summary>
public enum Role
{
    /// <summary>The paper presents it as new.</summary>
    Introduces,

    /// <summary>The paper applies, extends, builds on, evaluates on, analyses or compares with it.</summary>
    Uses,

    /// <summary>Background only.</summary>
    Mentions,
}
