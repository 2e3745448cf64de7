using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;
using PaperGraph.Benchmarks.Frames;

// growth [PAPERS] compares a graph that grows with one that is built anew; frames [CHROMIUM] measures the explorer in a
// browser; ingest NEO4J FILE compares our writes with bare statements, in a database that it empties; doors QUESTIONS.json NAME=URL…
// compares GraphQL servers; anything else is BenchmarkDotNet's.
switch (args)
{
    case ["growth", ..]:
        await GrowthComparison.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000, Console.Out);
        break;
    case ["frames", ..]:
        await FrameMeasurement.RunAsync(args.Length > 1 ? args[1] : "/usr/bin/chromium", Console.Out);
        break;
    case ["ingest", string uri, string file]:
        await IngestComparison.RunAsync(uri, file, Console.Out);
        break;
    case ["doors", string questions, .. string[] doors]:
        await DoorComparison.RunAsync(questions, doors, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
