namespace PaperGraph.Extraction.Roles;

/// <summary>What is known of a concept's part in its paper.</summary>
/// <param name="Numbers">What the paper says by itself.</param>
/// <param name="Contexts">By sort (<see cref="RoleContexts"/>), the hashes under which other papers are asked.</param>
sealed record RoleEvidence(float[] Numbers, uint[][] Contexts);
