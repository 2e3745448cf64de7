using System.Diagnostics;

namespace PaperGraph.Tests.Support;

/// <summary>A disk in memory that a test can fill.</summary>
sealed class SmallDisk : IDisposable
{
    const int Megabytes = 300;

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-disk-");
    readonly bool _isMounted;

    public SmallDisk()
    {
        _isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
            && Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", Folder) == 0;
        if (_isMounted)
            return;
        _folder.Delete();
        Assert.Skip("This process may not mount a small disk: a full one is tested as root on Linux.");
    }

    public string Folder => _folder.FullName;

    public void Fill()
    {
        using FileStream filler = File.Create(Path.Combine(Folder, "filler"), bufferSize: 0);
        byte[] block = new byte[4096];
        try
        {
            while (filler.Length <= Megabytes * 1024L * 1024)
                filler.Write(block);
        }
        catch (IOException)
        {
            return;
        }
        Assert.Fail("The disk takes more than it holds.");
    }

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", "--lazy", Folder);
        _folder.Delete();
    }

    static int Run(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
