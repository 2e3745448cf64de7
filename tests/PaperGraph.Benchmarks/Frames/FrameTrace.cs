using System.Text.Json;

namespace PaperGraph.Benchmarks.Frames;

/// <summary>One frame of a page: what ran in scripts since the frame before, whoever called it.</summary>
/// <param name="Script">Milliseconds of the clock.</param>
/// <param name="Processor">Milliseconds of the processor: they do not depend on what else the machine does.</param>
/// <param name="IsBusy">Whether the pointer moved in it or the picture was drawn in it; in others there was nothing to do.</param>
readonly record struct Frame(double Script, double Processor, bool IsBusy);

/// <summary>The frames in a trace of Chromium's: each ends where the page hands it over to be shown, the event <c>Commit</c>.</summary>
static class FrameTrace
{
    /// <summary>The mark that a page makes whenever the picture has been drawn.</summary>
    public const string Drawn = "papergraph-drawn";

    /// <summary>What <see cref="FramesIn"/> needs to be recorded.</summary>
    public static string[] Categories { get; } =
        ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8.execute", "__metadata"];

    // One of them may hold another: a frame's callback is a function call too. Collecting garbage happens inside them.
    static readonly HashSet<string> Scripts =
    [
        "EvaluateScript", "EventDispatch", "FireAnimationFrame", "FireIdleCallback", "FunctionCall", "RunMicrotasks", "TimerFire", "v8.callFunction",
    ];

    public static IEnumerable<Frame> FramesIn(IEnumerable<JsonElement> trace)
    {
        JsonElement[] events = [.. trace];
        (int, int) page = ThreadOf(Array.Find(events, IsDrawing));
        (double script, double processor, bool isBusy, double known) = (0, 0, false, 0);
        foreach (JsonElement happened in events.Where(one => ThreadOf(one) == page).OrderBy(Start))
        {
            string name = NameOf(happened);
            isBusy |= IsDrawing(happened) || IsMove(happened);
            if (Scripts.Contains(name) && Start(happened) >= known && happened.TryGetProperty("dur", out JsonElement duration))
            {
                known = Start(happened) + duration.GetDouble();
                script += duration.GetDouble() / 1000;
                processor += happened.TryGetProperty("tdur", out JsonElement ticks) ? ticks.GetDouble() / 1000 : 0;
            }
            else if (name == "Commit")
            {
                yield return new Frame(script, processor, isBusy);
                (script, processor, isBusy) = (0, 0, false);
            }
        }
    }

    static bool IsDrawing(JsonElement happened) => NameOf(happened) == Drawn;

    static bool IsMove(JsonElement happened) =>
        NameOf(happened) == "EventDispatch" && happened.GetProperty("args").GetProperty("data").GetProperty("type").GetString() is "mousemove" or "pointermove";

    static string NameOf(JsonElement happened) => happened.GetProperty("name").GetString()!;

    static double Start(JsonElement happened) => happened.GetProperty("ts").GetDouble();

    static (int Process, int Thread) ThreadOf(JsonElement happened) => (happened.GetProperty("pid").GetInt32(), happened.GetProperty("tid").GetInt32());
}
