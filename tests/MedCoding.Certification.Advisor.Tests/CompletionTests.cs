using System.Globalization;
using FsCheck.Xunit;
using MedCoding.Certification.Catalogs;

namespace MedCoding.Advisor.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("medcoding ", "catalog", "compare", "completion", "explain", "find", "list", "recommend", "show", "team", "what-if")]
    [InlineData("mc ", "catalog", "compare", "completion", "explain", "find", "list", "recommend", "show", "team", "what-if")]
    [InlineData("medcoding comp", "compare", "completion")]
    [InlineData("medcoding -", "--help", "--version")]
    [InlineData("medcoding recommend --pro", "--profile", "--profiles")]
    [InlineData("medcoding recommend --role aud", "auditor")]
    [InlineData("medcoding recommend --setting hospital --setting hospital-", "hospital-inpatient", "hospital-outpatient")]
    [InlineData("medcoding recommend --setting hospital --ro", "--role")]
    [InlineData("medcoding recommend --role coder --rol")]
    [InlineData("medcoding recommend --setting hospital --sett", "--setting")]
    [InlineData("medcoding recommend --goal first", "first-job")]
    [InlineData("medcoding recommend --weight p", "pay=2")]
    [InlineData("medcoding what-if --preset ", "first-job", "highest-pay", "lowest-cost", "quickest")]
    [InlineData("medcoding recommend --format m", "markdown")]
    [InlineData("medcoding recommend --required \"RHIT and (CCS\" --strict --t", "--top", "--training")]
    [InlineData("medcoding recommend --member AA", "AAHAM", "AAMAS", "AAPACN", "AAPC")]
    [InlineData("medcoding explain CPC --training pr", "practicode")]
    [InlineData("medcoding list --level ", "advanced", "core", "entry", "management", "specialty", "unknown")]
    [InlineData("medcoding list --status re", "renamed", "retired")]
    [InlineData("medcoding list --body aap", "AAPACN", "AAPC")]
    [InlineData("medcoding completion ", "bash", "fish", "pwsh", "zsh")]
    [InlineData("medcoding show CPC --f", "--format")]
    [InlineData("medcoding find CPC-", "CPC-A", "CPC-H", "CPC-I", "CPC-P")]
    [InlineData("medcoding find insurance companies --t", "--top")]
    [InlineData("medcoding recommend --profile ")]
    [InlineData("medcodi")]
    public void A_line_is_completed_with_what_may_come(string line, params string[] words) => Assert.Equal(words, Complete(line));

    [Fact]
    public void Credentials_are_offered_where_they_are_named_and_once()
    {
        Assert.Subset(Complete("medcoding compare ").ToHashSet(), CertificationCatalog.Shipped.Credentials.Ids.Select(id => id.ToString()).ToHashSet());
        Assert.Contains("CPC", Complete("medcoding show cp"));
        Assert.Contains("AAPC", Complete("medcoding show "));
        var after = Complete("medcoding compare CPC C");
        Assert.Contains("CCS", after);
        Assert.DoesNotContain("CPC", after);
        Assert.Contains("--format", Complete("medcoding show CPC "));
        Assert.DoesNotContain("CCS", Complete("medcoding show CPC "));
    }

    [Fact]
    public void Only_what_stands_before_the_cursor_counts() =>
        Assert.Equal(["--role"], Answer.To("[suggest:24]", "medcoding recommend --ro coder --setting x").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Property]
    public void Any_line_is_answered(string[] words, int position)
    {
        var line = string.Join(' ', words);
        var answer = Answer.To(string.Create(CultureInfo.InvariantCulture, $"[suggest:{position}]"), $"medcoding recommend {line}");
        Assert.Equal(0, answer.ExitCode);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_shell_gets_its_script(string shell)
    {
        var answer = Answer.To("completion", shell);
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("medcoding \"[suggest:", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', answer.Output);
    }

    [Fact]
    public void Another_shell_is_told_which_there_are() =>
        Assert.Contains("bash, fish, pwsh, zsh", Answer.To("completion", "tcsh").TheOnlyComplaint(), StringComparison.Ordinal);

    private static string[] Complete(string line) =>
        Answer.To(string.Create(CultureInfo.InvariantCulture, $"[suggest:{line.Length}]"), line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
