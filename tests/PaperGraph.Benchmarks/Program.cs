using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

// growth [PAPERS] compares a graph that grows with one that is built anew; anything else is BenchmarkDotNet's.
if (args is ["growth", ..])
    await GrowthComparison.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000, Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
