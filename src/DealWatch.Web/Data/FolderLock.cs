using System.Text;

namespace DealWatch.Web.Data;

/// <summary>
/// The operating system's lock on the data folder: one process at a time. It vanishes with the process, however that ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="StorageException">Another process holds the folder, or it cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        var path = Path.Combine(folder, "dealwatch.lock");
        try
        {
            var file = OwnerOnly.OpenFile(path, FileShare.None);
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes($"{Environment.ProcessId}\n"));
            file.Flush();
            return new FolderLock(file);
        }
        catch (IOException exception)
        {
            throw new StorageException(
                $"The data folder {folder} is in use by another DealWatch. Stop that one first, or choose another folder with --Storage:Folder.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StorageException($"The data folder {folder} cannot be written by this user.", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
