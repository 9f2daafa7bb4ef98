using System.Globalization;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Puts what a report says about one credential into words.</summary>
internal sealed class CredentialExplainer(CredentialAnswer answer)
{
    public ExplainedCredential Explain()
    {
        var report = answer.Report;
        var catalog = report.View.Catalog;
        var citations = new Citations(catalog, EvidenceOf(answer));
        var (findings, reasons, spoken, eligibility) = (answer.Recommendation?.Findings ?? [], answer.Reasons, answer.Answers, answer.Eligibility);
        return new(answer)
        {
            Title = NameText.Title(answer.Credential),
            Answer = Answer(),
            Openness = answer.Recommendation is { } ranked ? string.Join(" ", new[] { OpennessText.Of(ranked, catalog), OpennessText.Missing(ranked, catalog) }.OfType<string>()) : null,
            Why = [.. findings.Select(finding => ExplainedFinding.Of(finding, catalog, citations))],
            Reasons = [.. reasons.Select(reason => Cited(ReasonText.Of(reason, catalog), citations.Certainty(reason.Facts.Select(fact => fact.Evidence))))],
            Answers = [.. spoken.Select(one => Cited(ReasonText.Of(one, catalog), citations.Certainty([one.Fact.Evidence])))],
            EligibilityBasis = DemandText.Basis(eligibility, citations),
            Eligibility = DemandText.Tree(eligibility, catalog),
            Marks = [.. answer.Marks.Select(mark => $"{MarkText.Of(mark, report)[..^1]} ({citations.Certainty([mark.UnlessFact.Evidence, mark.RemovalFact?.Evidence])}).")],
            Costs = NothingToPay() is null ? CostText.Items(answer.Cost, citations) : [],
            CostTotal = NothingToPay() ?? CostText.Total(answer.Cost),
            Upkeep = CostText.Of(answer.Upkeep, answer.Credential, report, citations),
            Sources = citations.Sources,
            Origin = OriginText.Of(report.View),
        };
    }

    /// <summary>Everything of the catalog that an answer rests on.</summary>
    public static IEnumerable<Evidence> EvidenceOf(CredentialAnswer answer) =>
        (answer.Recommendation?.Findings ?? []).SelectMany(finding => finding.Facts)
            .Concat(answer.Reasons.SelectMany(reason => reason.Facts))
            .Concat(answer.Answers.Select(one => one.Fact))
            .Select(fact => fact.Evidence)
            .Concat([answer.Eligibility?.Fact.Evidence, answer.Upkeep.Renewal?.Evidence])
            .Concat(answer.Marks.SelectMany(mark => new[] { mark.UnlessFact.Evidence, mark.RemovalFact?.Evidence }))
            .Concat(answer.Cost.Items.Concat(answer.Upkeep.Cost.Items).Select(item => item.Evidence))
            .OfType<Evidence>();

    private string Answer()
    {
        var title = NameText.Title(answer.Credential);
        return answer.Recommendation is { } ranked
            ? string.Create(CultureInfo.InvariantCulture, $"The {title} is number {ranked.Rank} of {answer.Report.Ranked.Length}, with {ranked.Score} points.")
            : $"The {title} is not ranked: {ReasonText.Of(answer.Reasons[0], answer.Report.View.Catalog)}.";
    }

    // An exam that is passed, or that nobody can sit any more, has no price for this person.
    private string? NothingToPay() => answer.Place switch
    {
        Place.Held => "It is earned already: no exam is left to pay.",
        Place.Retired => "Nobody can earn it any more: there is no exam to pay.",
        _ => null,
    };

    private static string Cited(string text, string? certainty) => NameText.Sentence(certainty is null ? text : $"{text} ({certainty})");
}
