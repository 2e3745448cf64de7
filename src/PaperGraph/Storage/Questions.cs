namespace PaperGraph.Storage;

public enum PaperOrder
{
    Title,

    /// <summary>Papers without a date last.</summary>
    Newest,

    /// <summary>Papers without a date last.</summary>
    Oldest,
    MostCited,
}

public enum ConceptOrder
{
    Support,
    Name,

    /// <summary>By the newest paper that names it; concepts without a dated paper last.</summary>
    Newest,
}

/// <summary>Which papers. What is null or empty does not restrict.</summary>
public sealed record PaperFilter
{
    /// <summary>
    /// Words of the title, the last one a prefix; see <see cref="IPaperGraphReader.SearchAsync"/>. Text without a word
    /// does not restrict.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>Ids or names of concepts that the paper names.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Whether all of <see cref="Concepts"/> are asked for, or any one of them.</summary>
    public bool MatchAll { get; init; } = true;

    /// <summary>The roles in which <see cref="Concepts"/> count.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>The id of a repository that the paper links to.</summary>
    public string? Repository { get; init; }

    public bool? HasRepository { get; init; }

    /// <summary>The first day. A paper without a date is never in a range.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? PublishedTo { get; init; }

    public PaperOrder OrderBy { get; init; }
}

public sealed record ConceptFilter
{
    public string? Search { get; init; }

    public IReadOnlyList<ConceptKind> Kinds { get; init; } = [];

    public int MinSupport { get; init; } = 1;

    public ConceptOrder OrderBy { get; init; }
}

/// <summary>Which facts: the edges between papers and concepts.</summary>
public sealed record FactFilter
{
    public IReadOnlyList<ConceptKind> Kinds { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public double MinConfidence { get; init; }

    /// <summary>The order of a concept's papers; a paper's concepts come by role, then confidence, then id.</summary>
    public PaperOrder OrderBy { get; init; }
}

/// <summary>Which edges between concepts.</summary>
public sealed record NeighbourFilter
{
    /// <summary>Of <see cref="EdgeTypes.BetweenConcepts"/>; none means all of them.</summary>
    public IReadOnlyList<EdgeType> Types { get; init; } = [];

    /// <summary>Seen from the concept asked about; undirected edges count in either direction.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The kinds of the concept at the other end.</summary>
    public IReadOnlyList<ConceptKind> Kinds { get; init; } = [];

    /// <summary>
    /// The id or name of a concept of which the other end is a neighbour too, in either direction, by an edge of the
    /// same types, support and confidence.
    /// </summary>
    public string? AlsoOf { get; init; }

    public int MinSupport { get; init; } = 1;

    public double MinConfidence { get; init; }
}

/// <summary>
/// Papers that reach by INTRODUCES or USES at least <see cref="MinShared"/> benchmarks which <see cref="Paper"/>
/// reaches too; without it, which any other paper reaches; with <see cref="Benchmark"/>, that one.
/// </summary>
public sealed record SharingQuestion
{
    /// <summary>An id or title.</summary>
    public string? Paper { get; init; }

    /// <summary>The id or name of a benchmark, or else of a dataset, whatever <see cref="IncludeDatasets"/> says.</summary>
    public string? Benchmark { get; init; }

    public bool IncludeDatasets { get; init; } = true;

    public int MinShared { get; init; } = 1;

    public double MinConfidence { get; init; }

    /// <summary>Restricts the rows, not the paper asked about nor the others that reach a benchmark; its order is not used.</summary>
    public PaperFilter Papers { get; init; } = new();
}

/// <summary>Methods with 1 to <see cref="MaxDepth"/> BUILDS_ON steps to a concept or to a kind of it.</summary>
/// <param name="Method">An id or name.</param>
public sealed record DescendantsQuestion(string Method)
{
    /// <summary>1 to 8. Counts BUILDS_ON steps; up to three IS_A steps may follow them.</summary>
    public int MaxDepth { get; init; } = 4;

    /// <summary>Of every step; likewise <see cref="MinConfidence"/>.</summary>
    public int MinSupport { get; init; } = 1;

    public double MinConfidence { get; init; }

    /// <summary>Of its parts the dates and <see cref="PaperFilter.HasRepository"/>: some paper that introduces the method is among these.</summary>
    public PaperFilter Papers { get; init; } = new();
}

/// <param name="Concept">An id or name.</param>
public sealed record NeighbourhoodQuestion(string Concept)
{
    /// <summary>1 or 2.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>How many neighbours of each relation and direction are shown, ranked by lift, then support, then id.</summary>
    public int Limit { get; init; } = 8;

    /// <summary>Its <see cref="NeighbourFilter.Direction"/> and <see cref="NeighbourFilter.AlsoOf"/> are not used.</summary>
    public NeighbourFilter Edges { get; init; } = new();
}

/// <param name="From">The id, name or title of a concept, paper or repository; likewise <paramref name="To"/>.</param>
public sealed record PathQuestion(string From, string To)
{
    /// <summary>1 to 10.</summary>
    public int MaxLength { get; init; } = 6;

    /// <summary>Of edges between concepts; others are proved by their one paper.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Of every edge.</summary>
    public double MinConfidence { get; init; }
}
