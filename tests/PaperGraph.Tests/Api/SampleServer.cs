using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Api;

/// <summary>A server with the sample graph, shared by the tests of a class.</summary>
public sealed class SampleServer() : GraphServer(SampleGraph.Graph);
