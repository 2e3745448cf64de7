using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Evaluation;

namespace PaperGraph.Tests.Api;

/// <summary>Whole answers of every root query, as they stand in the files of <c>Api/Answers</c>.</summary>
public sealed class AnswerTests(SampleServer sample) : IClassFixture<SampleServer>
{
    static readonly string[] Files = ["Lookups.md", "Lists.md", "Papers.md", "Concepts.md", "Traversals.md", "Errors.md"];

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string, string> Questions { get; } =
        [.. Files.SelectMany(file => AnswerSpec.In(file).Select(spec => (file, spec.Name)))];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_answer_is_the_one_written_down(string file, string question)
    {
        AnswerSpec spec = AnswerSpec.In(file).Single(section => section.Name == question);

        using HttpResponseMessage response = await sample.Server.PostAsync(spec.Query);

        Assert.Equal(Pretty(spec.Answer), Pretty(await response.Content.ReadAsStringAsync()), ignoreLineEndingDifferences: true);
        Assert.Equal(spec.Calls, ApiServer.StoreCalls(response));
    }

    [Fact]
    public async Task Quality_is_what_was_measured()
    {
        JsonElement answer = await sample.Server.AskAsync(
            "{ quality { model sets { name papers rows { measure precision recall f1 predicted gold } } } }");

        JsonNode measured = JsonNode.Parse(Quality.Shipped.ToJson())!;
        foreach (JsonNode? set in measured["sets"]!.AsArray())
            set!.AsObject().Remove("confidence");
        Assert.Equal(Pretty(measured.ToJsonString()), Pretty(answer.GetProperty("data").GetProperty("quality").ToString()));
    }

    static string Pretty(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Indented);
}
