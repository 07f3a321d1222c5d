using TransparencyScore.Announcements;

namespace TransparencyScore.Documents;

/// <summary>Reads announcements from files, folders and standard input, one after the other.</summary>
/// <remarks>
/// <para>Metadata: an override goes before the document's own front matter or row. An announcement without <c>id</c> is named after its file,
/// without folder and extension (<c>stdin</c> for standard input); rows of JSON Lines must bring their own.</para>
/// <para>In folders, names that begin with a full stop are passed over; files of other formats too, with one notice for the folder that was
/// asked for. A file that is met twice is read once.</para>
/// </remarks>
public static class AnnouncementFiles
{
    /// <summary>How standard input is called in problems.</summary>
    public const string StandardInputName = "standard input";

    /// <summary>Reads what was asked for.</summary>
    /// <param name="request">What to read.</param>
    /// <returns>Announcements and problems in the order of the inputs, each read only when it is asked for. What is wrong with one input
    /// keeps no other from being read.</returns>
    public static IEnumerable<AnnouncementInput> Read(InputRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadUnique(request);
    }

    private static IEnumerable<AnnouncementInput> ReadUnique(InputRequest request)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in ReadAll(request))
        {
            if (input is AnnouncementRead { Announcement.Metadata.Id: var id })
            {
                var place = input.Line is { } line ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{input.File}:{line}") : input.File;
                if (!places.TryAdd(id, place))
                {
                    yield return new InputProblem(InputSeverity.Error, input.File, input.Line, null, InputMessages.DoubleId(id, places[id]));
                    continue;
                }
            }

            yield return input;
        }
    }

    private static IEnumerable<AnnouncementInput> ReadAll(InputRequest request)
    {
        if (request.Overrides.Published is { } published && !PublicationDate.IsValid(published))
        {
            yield return new InputProblem(InputSeverity.Error, "options", null, null, InputMessages.NoDate(published));
            yield break;
        }

        if (request.Paths.Count == 0)
        {
            yield return new InputProblem(InputSeverity.Error, "options", null, null, InputMessages.NoInputs());
        }

        var files = new FileFinder();
        foreach (var path in request.Paths)
        {
            foreach (var input in path == "-" ? ReadStandardInput(request) : ReadPath(path, files, request.Overrides))
            {
                yield return input;
            }
        }
    }

    private static IEnumerable<AnnouncementInput> ReadPath(string path, FileFinder files, GivenMetadata overrides)
    {
        foreach (var found in files.Find(path))
        {
            if (found.Problem is { } problem)
            {
                yield return problem;
                continue;
            }

            foreach (var input in ReadFile(found.Path, found.Format, overrides))
            {
                yield return input;
            }
        }
    }

    private static IEnumerable<AnnouncementInput> ReadFile(string path, AnnouncementFormat format, GivenMetadata overrides)
    {
        var (stream, problem) = Try(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan));
        if (problem is not null)
        {
            yield return problem;
            yield break;
        }

        using (stream)
        {
            foreach (var input in ReadStream(stream!, path, Path.GetFileNameWithoutExtension(path), format, overrides))
            {
                yield return input;
            }
        }
    }

    private static IEnumerable<AnnouncementInput> ReadStandardInput(InputRequest request) =>
        request.StandardInput is { } stream
            ? ReadStream(stream, StandardInputName, "stdin", request.StandardInputFormat, request.Overrides)
            : [new InputProblem(InputSeverity.Error, StandardInputName, null, null, InputMessages.NoStandardInput())];

    private static IEnumerable<AnnouncementInput> ReadStream(Stream stream, string file, string id, AnnouncementFormat format, GivenMetadata overrides) =>
        format == AnnouncementFormat.JsonLines ? new JsonLinesReader(stream, file, overrides).Read() : ReadDocument(stream, file, id, format, overrides);

    private static IEnumerable<AnnouncementInput> ReadDocument(Stream stream, string file, string id, AnnouncementFormat format, GivenMetadata overrides)
    {
        var (bytes, unreadable) = Try(file, () => ReadBytes(stream));
        if (unreadable is not null)
        {
            return [unreadable];
        }

        try
        {
            var text = TextDecoder.Decode(bytes);
            var front = format == AnnouncementFormat.Html ? null : FrontMatter.Read(text);
            if (front is { Problems.Count: > 0 })
            {
                return [.. front.Problems.Select(problem => new InputProblem(InputSeverity.Error, file, problem.Line, null, problem.Message))];
            }

            var metadata = overrides.Or(front?.Given ?? new GivenMetadata()).ToMetadata(id);
            return [new AnnouncementRead(DocumentReader.Read(text, metadata, format), file, null)];
        }
        catch (UnreadableDocumentException e)
        {
            return [new InputProblem(InputSeverity.Error, file, e.Line, null, e.Message)];
        }
    }

    private static byte[] ReadBytes(Stream stream)
    {
        // One byte more than allowed is enough to know that it is too much.
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while (bytes.Length <= TextDecoder.MostBytes && (read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static (T? Value, InputProblem? Problem) Try<T>(string file, Func<T> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new InputProblem(InputSeverity.Error, file, null, null, InputMessages.NoSuchFile()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, new InputProblem(InputSeverity.Error, file, null, null, InputMessages.Unreadable(e.Message)));
        }
    }
}
