using Xunit;
using Xunit.Abstractions;

namespace MedCoding.Certification.Mutations;

/// <summary>What the test framework reports: the tests that it finds, the first that fails, and the end.</summary>
internal sealed class MessageSink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _end = new();

    public List<ITestCase> Found { get; } = [];

    public string? Failed { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage discovered:
                Found.Add(discovered.TestCase);
                break;
            case ITestFailed failed:
                Failed ??= failed.TestCase.UniqueID;
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                _end.Set();
                break;
        }

        // Nothing more is asked once something failed.
        return Failed is null;
    }

    public void Wait() => _end.Wait();

    public void Dispose() => _end.Dispose();
}
