namespace DealWatch.Extraction.Records.Learning;

/// <summary>Reads the lines of a text without making a string of any: the weights are megabytes that nothing needs as a whole.</summary>
internal sealed class LineReader(TextReader reader)
{
    private char[] _buffer = new char[1 << 15];
    private int _start;
    private int _end;

    /// <summary>The next line without what ends it; valid until the one after it is read. False behind the last.</summary>
    public bool TryRead(out ReadOnlySpan<char> line)
    {
        var length = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
        while (length < 0 && Fill())
        {
            length = _buffer.AsSpan(_start, _end - _start).IndexOf('\n');
        }

        var isLast = length < 0;
        length = isLast ? _end - _start : length;
        line = _buffer.AsSpan(_start, length).TrimEnd('\r');
        _start += isLast ? length : length + 1;
        return !isLast || length > 0;
    }

    /// <summary>Reads on behind what is not yet taken; false at the end.</summary>
    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _end * 2);
        }

        var read = reader.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
