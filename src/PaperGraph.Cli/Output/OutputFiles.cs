namespace PaperGraph.Cli.Output;

/// <summary>Files that take their names only when all of them are whole: a failure leaves what was there before.</summary>
sealed class OutputFiles : IDisposable
{
    const string Unfinished = ".part";

    readonly List<string> _paths = [];

    public StreamWriter Open(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        _paths.Add(path);
        return Terminal.OpenFile(path + Unfinished);
    }

    /// <summary>When the writers are closed.</summary>
    public void Keep()
    {
        foreach (string path in _paths)
            File.Move(path + Unfinished, path, overwrite: true);
        _paths.Clear();
    }

    public void Dispose()
    {
        foreach (string path in _paths)
            File.Delete(path + Unfinished);
    }
}
