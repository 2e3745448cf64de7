using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;
using PaperGraph.Benchmarks.Frames;

// growth [PAPERS] compares a graph that grows with one that is built anew; frames [CHROMIUM] measures the explorer in a
// browser; anything else is BenchmarkDotNet's.
switch (args)
{
    case ["growth", ..]:
        await GrowthComparison.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000, Console.Out);
        break;
    case ["frames", ..]:
        await FrameMeasurement.RunAsync(args.Length > 1 ? args[1] : "/usr/bin/chromium", Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
