namespace PaperGraph.Extraction.Roles;

/// <summary>How often such a concept plays a part in its paper.</summary>
/// <param name="Own">The paper presents it as new.</param>
/// <param name="Background">The paper only mentions it.</param>
/// <param name="Base">A method of the paper builds on it.</param>
readonly record struct RoleShares(double Own, double Background, double Base);
