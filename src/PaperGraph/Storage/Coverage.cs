namespace PaperGraph.Storage;

/// <summary>What reading a paper for concepts of one kind came to.</summary>
public enum Coverage
{
    /// <summary>It names some.</summary>
    Named,

    /// <summary>Names were seen, and none of them accepted: there may be something to teach.</summary>
    CandidatesOnly,

    /// <summary>Nothing was seen that might be one.</summary>
    None,
}
