using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaperGraph.Benchmarks;

/// <summary>The same questions at several GraphQL servers, one after the other in turns: medians, and their ratio to the first server.</summary>
static class DoorComparison
{
    const int WarmUp = 400;
    const int Rounds = 300;

    /// <param name="questions">A file of JSON: a name for each question, and in it the query for each dialect: <c>{"who": {"ours": "{ … }"}}</c>.</param>
    /// <param name="doors">As <c>dialect=http://host:port/graphql</c>.</param>
    public static async Task RunAsync(string questions, IReadOnlyList<string> doors, TextWriter output)
    {
        using var http = new HttpClient();
        using JsonDocument file = JsonDocument.Parse(await File.ReadAllTextAsync(questions));
        foreach (JsonProperty question in file.RootElement.EnumerateObject())
        {
            await output.WriteLineAsync(question.Name);
            var times = doors.Select(_ => new List<double>()).ToList();
            for (int round = -WarmUp; round < Rounds; round++)
            {
                for (int door = 0; door < doors.Count; door++)
                {
                    string[] parts = doors[door].Split('=', 2);
                    double time = await AskAsync(http, parts[1], question.Value.GetProperty(parts[0]).GetString()!);
                    if (round >= 0)
                        times[door].Add(time);
                }
            }
            for (int door = 0; door < doors.Count; door++)
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"  {doors[door],-44} {Median(times[door]),8:0.00} ms  {Median(times[door]) / Median(times[0]),6:0.00}"));
        }
    }

    static async Task<double> AskAsync(HttpClient http, string url, string query)
    {
        var time = Stopwatch.StartNew();
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(new Uri(url), content);
        string answer = await response.Content.ReadAsStringAsync();
        time.Stop();
        if (!response.IsSuccessStatusCode || answer.Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException($"{url} answers {query} with {answer}");
        return time.Elapsed.TotalMilliseconds;
    }

    static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
