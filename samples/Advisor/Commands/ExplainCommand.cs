using System.CommandLine;
using MedCoding.Advisor.Completion;
using MedCoding.Advisor.Explaining;
using MedCoding.Advisor.Help;
using MedCoding.Advisor.Profiles;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Commands;

internal static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var common = new CommonOptions("table", "line", "paragraph", "json", "markdown", "html");
        var profile = new ProfileOptions();
        var weights = new WeightOptions();
        var name = new Argument<string>("NAME") { Description = "A credential or its mark (CPC, CPC-A)." };
        name.CompletionSources.Add(_ => Vocabulary.CredentialsAndMarks);
        var against = new Option<string>("--against") { HelpName = "NAME", Description = "Another credential: what puts one before the other." };
        against.CompletionSources.Add(_ => Vocabulary.CredentialsAndMarks);
        var command = new AdvisorCommand(
            "explain", "Why a certification suits somebody or not: the parts of its score, or why it is not ranked, and what its issuer demands.")
        {
            Usages = ["NAME [--against NAME] [the person] [what counts] [the answer]"],
            Examples =
            [
                new("Does the CPC suit a beginner in a physician's practice, and how long would the A stay?", "medcoding explain CPC --setting physician-practice --experience-years 0"),
                new("Why is the CCS named before the CIC?", "medcoding explain CCS --against CIC --setting hospital"),
                new("Why is the CPC not named for inpatient coding, in a line?", "medcoding explain CPC --setting hospital-inpatient --format line"),
            ],
        };
        command.Arguments.Add(name);
        profile.AddTo(command);
        weights.AddTo(command);
        common.AddTo(command, against);
        command.SetAction(parsed =>
        {
            if (!common.TryRead(parsed, surroundings, out var view, out var format))
            {
                return ExitCode.BadInput;
            }

            var good = TryFind(parsed.GetRequiredValue(name), view.Catalog, surroundings, out var credential);
            var other = credential;
            good &= parsed.GetValue(against) is not { } typed || TryFindOther(typed, against.Name, credential, view.Catalog, surroundings, out other);
            good &= ProfileInput.TryRead(profile, parsed, view.Catalog, surroundings, out var candidate);
            good &= weights.TryRead(parsed, surroundings, out var options);
            if (!good || credential is null || other is null || candidate is null || options is null)
            {
                return ExitCode.BadInput;
            }

            var report = new RecommendationEngine(view).Recommend(candidate, options);
            surroundings.Out.Write(Answer(report, credential.Id, other.Id, format, surroundings));
            return ExitCode.Answered;
        });
        return command;
    }

    // What is not ranked comes before and after nothing: why it is not ranked answers the question.
    private static string Answer(RecommendationReport report, CredentialId id, CredentialId other, string format, Surroundings surroundings)
    {
        var why = report.Why(id);
        var whyOther = report.Why(other);
        return id == other || why.Recommendation is null ? ExplainedText.Of(why, format, surroundings)
            : whyOther.Recommendation is null ? ExplainedText.Of(whyOther, format, surroundings)
            : ExplainedText.Of(report.Compare(id, other), format, surroundings);
    }

    private static bool TryFind(string name, CertificationCatalog catalog, Surroundings surroundings, out Credential? credential)
    {
        if (!FoundCredential.TryFind(name, catalog, out credential))
        {
            surroundings.Complain($"explain: the catalog knows no credential '{Typed.Short(name)}'. {FoundCredential.Hint(name, catalog, CatalogItemKind.Credential, CatalogItemKind.Designation)}");
        }

        return credential is not null;
    }

    private static bool TryFindOther(string name, string option, Credential? first, CertificationCatalog catalog, Surroundings surroundings, out Credential? other)
    {
        if (TryFind(name, catalog, surroundings, out other) && other == first)
        {
            surroundings.Complain($"{option}: '{Typed.Short(name)}' is the {other!.Id}, which is what is explained.");
            return false;
        }

        return other is not null;
    }
}
