namespace MedCoding.CodeCheck.Tests;

// What only a process of its own shows.
public sealed class ProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [BashFact]
    public async Task Several_processes_with_a_part_each_answer_the_same_lines_as_one()
    {
        using var folder = new TemporaryFolder();
        string[] codes = ["S72.001A", "j0120", "", "99213:25", "0777310502", "E11.O!", "0450", "naïve", "\"", "a\\b\tc"];
        await File.WriteAllLinesAsync(folder.PathOf("codes"), Enumerable.Range(0, 20_000).Select(n => codes[n * n % 97 % codes.Length]));
        var output = await Shell.Run(folder.Path, """
            codecheck --quiet <codes >whole &&
            split -n l/4 codes part. &&
            for part in part.*; do codecheck --quiet <"$part" >"answers.$part" & done; wait
            cat answers.part.* | cmp - whole && wc -l <whole
            """);
        Assert.Equal("20000", output.Trim());
    }

    [BashFact]
    public async Task Programs_that_write_to_one_file_one_after_the_other_do_not_overwrite_each_other()
    {
        using var folder = new TemporaryFolder();
        var output = await Shell.Run(folder.Path, "(echo E11.9 | codecheck --quiet; echo I10 | codecheck --quiet; echo end) >answers; cat answers");
        Assert.Equal("E11.9\tvalid\ticd10cm\tE11.9\t\nI10\tvalid\ticd10cm\tI10\t\nend\n", output);
    }

    [BashTheory]
    [InlineData("echo E11.9 | codecheck --quiet >/dev/null", "0")]
    [InlineData("echo E11,9 | codecheck --quiet >/dev/null", "0")]
    [InlineData("echo E11,9 | codecheck --quiet --fail-on-invalid >/dev/null", "1")]
    [InlineData("codecheck --code-set dental 2>/dev/null", "2")]
    [InlineData("printf '\\xff\\xfeE' | codecheck 2>/dev/null", "2")]
    [InlineData("codecheck <. 2>/dev/null", "2")]
    [InlineData("codecheck --help | head -n 1 >/dev/null; (exit ${PIPESTATUS[0]})", "0")]
    [InlineData("codecheck --help >/dev/full", "2")]
    [InlineData("echo E11.9 | codecheck 2>/dev/full", "2")]
    [InlineData("codecheck </dev/null >/dev/full; echo E11.9 | codecheck >/dev/full 2>/dev/null", "2")]
    public async Task The_exit_code_is_the_one_of_the_README(string command, string exitCode)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(exitCode, (await Shell.Run(folder.Path, command + "; echo $?")).Split('\n')[^2]);
    }

    [BashFact]
    public async Task Nobody_reading_on_ends_an_endless_input_quietly()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("99213\tvalid\tcpt\t99213\t\n0\n", await Shell.Run(folder.Path, "yes 99213 2>/dev/null | codecheck | head -n 1; echo ${PIPESTATUS[1]}"));
    }

    [BashFact]
    public async Task Whoever_sends_a_line_and_waits_gets_its_answer()
    {
        using var folder = new TemporaryFolder();
        using var program = Shell.Start(folder.Path, "exec codecheck --quiet");
        using var patience = new CancellationTokenSource(Patience);
        foreach (var code in new[] { "E11.9", "I10", "S72.001A" })
        {
            await program.StandardInput.WriteAsync($"{code}\n");
            await program.StandardInput.FlushAsync(patience.Token);
            Assert.Equal($"{code}\tvalid\ticd10cm\t{code}\t", await program.StandardOutput.ReadLineAsync(patience.Token));
        }

        program.StandardInput.Close();
        await program.WaitForExitAsync(patience.Token);
        Assert.Equal(0, program.ExitCode);
    }

    // SIGTERM, since SIGINT is ignored wherever the tests run behind an ampersand; the program treats both alike.
    [BashFact]
    public async Task A_program_that_is_told_to_end_leaves_whole_lines()
    {
        using var folder = new TemporaryFolder();
        using var patience = new CancellationTokenSource(Patience);
        using var program = Shell.Start(folder.Path, "yes S72.001A | { echo $BASHPID; exec codecheck --quiet; }");
        var id = await program.StandardOutput.ReadLineAsync(patience.Token);
        var block = new char[1 << 20];
        await program.StandardOutput.ReadBlockAsync(block, patience.Token);
        Assert.Equal("", await Shell.Run(folder.Path, $"kill -TERM {id}"));
        var output = new string(block) + await program.StandardOutput.ReadToEndAsync(patience.Token);
        await program.WaitForExitAsync(patience.Token);
        Assert.Equal(143, program.ExitCode);
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        Assert.Equal("S72.001A\tvalid\ticd10cm\tS72.001A\t", Assert.Single(output.Split('\n')[..^1].Distinct()));
    }
}
