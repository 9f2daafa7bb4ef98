using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace MedCoding.CodeCheck.Output;

// Standard output that tells when nobody reads it any more, and that is never left with half a write.
internal sealed class StandardOutput : Stream
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007_006D);
    private const int WindowsPipeClosing = unchecked((int)0x8007_00E8);

    private readonly SafeFileHandle _handle = new(1, ownsHandle: false);
    private readonly Lock _writing = new();
    private readonly Stream _stream;
    private int _interrupts;

    public StandardOutput() => _stream = Open(_handle);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static bool IsClosed(IOException e) => e.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;

    // Ends the program behind a write and not in it; the second time it is not waited for.
    public void OnInterrupt(PosixSignalContext context)
    {
        if (Interlocked.Increment(ref _interrupts) == 1)
        {
            context.Cancel = true;
            lock (_writing)
            {
                Environment.Exit(context.Signal == PosixSignal.SIGINT ? ExitCode.Interrupted : ExitCode.Terminated);
            }
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (_writing)
        {
            _stream.Write(buffer);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _stream.Dispose();
        _handle.Dispose();
        base.Dispose(disposing);
    }

    // The console's stream passes over a closed pipe, and the input would be read to its end for nobody (codecheck | head). A stream on the handle tells, but keeps a
    // place in a file of its own, where programs that write one after the other would overwrite each other; so a file gets the console's.
    private static Stream Open(SafeFileHandle handle)
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream? stream = null;
        try
        {
            stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                (var pipe, stream) = (stream, null);
                return pipe;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed altogether; the console's stream takes whatever is written.
        }
        finally
        {
            stream?.Dispose();
        }

        return Console.OpenStandardOutput();
    }
}
