using System.Text.Json.Serialization;

namespace PaperGraph.Neo4j.Writing;

/// <summary>A candidate with the sentence around it, as an element of a paper's <c>candidates</c>.</summary>
sealed record StoredCandidate(Candidate Candidate, TextSpan Sentence);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredCandidate))]
sealed partial class CandidateJson : JsonSerializerContext;
