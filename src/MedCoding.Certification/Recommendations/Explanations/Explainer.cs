using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Advice;

namespace MedCoding.Certification.Recommendations.Explanations;

/// <summary>Renders a report in words.</summary>
internal sealed class Explainer
{
    private readonly RecommendationReport _report;
    private readonly CertificationCatalog _catalog;
    private readonly Citations _citations;

    public Explainer(RecommendationReport report)
    {
        _report = report;
        _catalog = report.View.Catalog;
        _citations = new(_catalog, report.Recommendations.SelectMany(CertaintyText.EvidenceOf).Concat(AdviceText.EvidenceOf(report)));
    }

    public Explanation Explain() => new(_report)
    {
        Answer = Answer(),
        Recommendations = [.. _report.Recommendations.Select(Explain)],
        FirstPlace = _report.WhatIf().Certainty.Describe(_catalog),
        Advice =
        [
            .. _report.ExperienceFirst.Select(advice => AdviceText.Of(advice, _catalog, _citations)),
            .. _report.Disagreements.Select(disagreement => AdviceText.Of(disagreement, _catalog, _citations)),
        ],
        Notes = [.. Notes()],
        NextQuestion = _report.NextQuestion is { } question ? QuestionText.Of(question, _catalog) : null,
        Sources = _citations.Sources,
        Origin = OriginText.Of(_report.View),
    };

    private string Answer() => _report.Recommendations switch
    {
        [{ Openness: Openness.NotYet } first, ..] => $"Nothing is open yet; the nearest is the {NameText.Title(first.Credential)}.",
        [var first, ..] => $"The {NameText.Title(first.Credential)} suits best.",
        _ when !_report.Uncovered.IsEmpty => $"This is outside the catalog: it has no credential to recommend for {RequirementText.Join(_report.Uncovered.Select(Name))}.",
        _ when !_report.Held.IsEmpty || !_report.SupersededByHeld.IsEmpty => "What the catalog has for this you hold already.",
        _ when _report.Profile is { Role: { } role, WorkSettings: { IsEmpty: false } settings } =>
            $"The catalog has no credential for {Name(new(AnswerKind.Role, role.ToString()))} that also suits {string.Join(" or ", settings.Select(setting => Name(new(AnswerKind.WorkSetting, setting.ToString()))))}.",
        _ => "The catalog has nothing left to recommend for this profile.",
    };

    private ExplainedRecommendation Explain(Recommendation one) => new(one)
    {
        Title = NameText.Title(one.Credential),
        Openness = OpennessText.Of(one, _catalog),
        Why = [.. one.Findings.Select(finding => ExplainedFinding.Of(finding, _catalog, _citations))],
        Costs = CostText.Items(one.Cost, _citations),
        CostTotal = CostText.Total(one.Cost),
        Upkeep = CostText.Of(one.Upkeep, one.Credential, _report, _citations),
        Missing = [.. new[] { OpennessText.Missing(one, _catalog) }.OfType<string>(), .. one.Marks.Select(mark => MarkText.Of(mark, _report))],
        Certainty = NameText.Sentence(CertaintyText.Of(CertaintyText.EvidenceOf(one)) ?? "no facts of the catalog were read"),
    };

    private IEnumerable<string> Notes()
    {
        if (!_report.Options.Weights.Stated.IsEmpty)
        {
            yield return $"Criteria count as you weighed them: {_report.Options.Weights}; the others as usual.";
        }

        foreach (var one in _report.Held)
        {
            yield return $"You hold the {one.Credential.Id} already.";
        }

        foreach (var one in _report.SupersededByHeld)
        {
            yield return $"The {one.Credential.Id} is not carried beside the {RequirementText.Join(Letters(one))}, which you hold.";
        }

        foreach (var one in _report.Retired)
        {
            yield return $"The {NameText.Title(one.Credential)} takes nobody any more{(one.Others.IsEmpty ? "" : $"; its successor is the {RequirementText.Join(Letters(one))}")}.";
        }

        foreach (var one in _report.Outside)
        {
            yield return $"The {NameText.Title(one.Credential)} is for {RequirementText.Join(one.Answers.Select(Name))} too, but the catalog knows too little of it to rank it.";
        }

        // Where no specialty was stated, nobody asks for the credentials of specialties.
        foreach (var unsuitable in _report.Unsuitable
            .Where(one => _report.Profile.Specialty is not null || one.Credential.Level?.Value != CredentialLevel.Specialty)
            .GroupBy(one => RequirementText.Join(one.Answers.Select(Name)), StringComparer.Ordinal))
        {
            string[] letters = [.. unsuitable.Select(one => one.Credential.Id.ToString())];
            yield return $"The {RequirementText.Join(letters)} {(letters.Length == 1 ? "does" : "do")} not suit {unsuitable.Key}.";
        }

        foreach (var answer in _report.Recommendations.IsEmpty ? [] : _report.Uncovered)
        {
            yield return $"The catalog has no credential to recommend for {Name(answer)}; the answer rests on the rest of the profile.";
        }

        foreach (var answer in _report.UnknownToCatalog)
        {
            yield return $"The catalog does not know {Name(answer)}; it decided nothing.";
        }
    }

    private static IEnumerable<string> Letters(SetAside one) => one.Others.Select(id => id.ToString());

    private string Name(ProfileAnswer answer) => NameText.Of(answer, _catalog);
}
