namespace PaperGraph.Cli.Storage;

/// <summary>Where PaperGraph keeps what it makes for a user who names no place.</summary>
static class UserData
{
    /// <remarks>
    /// The XDG Base Directory specification's XDG_DATA_HOME ("all paths must be absolute", others are ignored), else the
    /// system's own: ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%.
    /// </remarks>
    public static string Folder
    {
        get
        {
            string? xdg = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
            string data = Path.IsPathRooted(xdg)
                ? xdg!
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            if (data.Length == 0)
                throw new CommandException("There is no home folder to keep a graph in. Say where with --store FILE.");
            return Path.Combine(data, "papergraph");
        }
    }

    public static string DemoStore => Path.Combine(Folder, "demo.db");
}
