using PaperGraph.Cli;

return await CommandLine.RunAsync(args);
