using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace MedCoding.Certification.Mutations;

/// <summary>The tests of an assembly, in this process: a test takes milliseconds where a process of its own takes seconds.</summary>
internal sealed class TestSuite : IDisposable
{
    private readonly MessageSink _diagnostics = new();
    private readonly XunitTestFramework _framework;
    private readonly XunitTestFrameworkExecutor _executor;
    private readonly Dictionary<string, IXunitTestCase> _tests;

    /// <summary>Finds the tests whose full names hold one of some words and none of others.</summary>
    public TestSuite(Assembly assembly, string[] with, string[] without)
    {
        _framework = new XunitTestFramework(_diagnostics);
        _executor = (XunitTestFrameworkExecutor)_framework.GetExecutor(assembly.GetName());
        using var sink = new MessageSink();
        _framework.GetDiscoverer(Reflector.Wrap(assembly)).Find(includeSourceInformation: false, sink, new RunnerOptions());
        sink.Wait();
        _tests = sink.Found.Where(test => test.SkipReason is null && IsAsked(Name(test))).ToDictionary(test => test.UniqueID, test => (IXunitTestCase)test);
        if (_tests.Count == 0)
        {
            throw new ArgumentException($"No test of '{assembly.Location}' has a name with {string.Join(" or ", with)}.", nameof(with));
        }

        bool IsAsked(string name) => with.Any(word => name.Contains(word, StringComparison.Ordinal)) && !without.Any(word => name.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Every test.</summary>
    public IReadOnlyCollection<string> Tests => _tests.Keys;

    public string NameOf(string test) => string.Join(' ', _tests[test].DisplayName.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Runs tests until one fails.</summary>
    /// <returns>The one that failed, or <see langword="null"/>.</returns>
    public string? FirstFailure(IEnumerable<string> tests)
    {
        using var sink = new MessageSink();
        _executor.RunTests([.. tests.Select(test => _tests[test])], sink, new RunnerOptions());
        sink.Wait();
        return sink.Failed;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
        _diagnostics.Dispose();
    }

    private static string Name(ITestCase test) => $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";
}
