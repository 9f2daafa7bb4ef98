using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>What a report says about one credential of its catalog, ranked or not: where it stands, why, and what its issuer demands of the person. Data only; immutable.</summary>
public sealed class CredentialAnswer
{
    private readonly int _at;

    internal CredentialAnswer(RecommendationReport report, int at)
    {
        Report = report;
        _at = at;
        Recommendation = report.Ranked.FirstOrDefault(one => one.At == at);
    }

    /// <summary>The report.</summary>
    public RecommendationReport Report { get; }

    /// <summary>The credential.</summary>
    public Credential Credential => Compiled.Credential;

    /// <summary>Where it stands.</summary>
    public Place Place => Selection.Places[_at];

    /// <summary>Its place in the ranking with the findings that sum to its score; <see langword="null"/> when it is not ranked.</summary>
    public Recommendation? Recommendation { get; }

    /// <summary>Why it is not ranked, the reason that decided first, then what would have kept it out all the same; empty when it is ranked.</summary>
    public ImmutableArray<PlaceReason> Reasons => PlaceReasons.Of(Selection, _at);

    /// <summary>What each answer of the profile says about it: the settings, the role, the specialty, the goals, the employer's demand.</summary>
    public ImmutableArray<SpokenAnswer> Answers => SpokenAnswers.Of(Selection, _at);

    /// <summary>The issuer's demands judged for the person; <see langword="null"/> when none are known for the day.</summary>
    public JudgedDemand? Eligibility => JudgedDemand.Of(Credential.Eligibility, Selection);

    /// <summary>Marks that would or may be carried, and how they would go.</summary>
    public ImmutableArray<MarkOutlook> Marks => MarkOutlook.Of(Selection, _at);

    /// <summary>What it costs until the exam is passed at the first attempt; without a price when the exam fee is not known.</summary>
    public CostEstimate Cost => Compiled.Cost(Selection.IsMemberFor(_at)).Estimate;

    /// <summary>What it takes to keep it for two years.</summary>
    public Upkeep Upkeep => Compiled.Upkeep;

    /// <summary>The answer in words.</summary>
    public ExplainedCredential Explain() => new CredentialExplainer(this).Explain();

    /// <summary>The answer as JSON, data and words; the same answer gives the same bytes everywhere.</summary>
    /// <param name="indented">Whether to write one member a line.</param>
    public byte[] ToUtf8Json(bool indented = false) => WrittenJson.Utf8(indented, writer => CredentialJson.Write(writer, this));

    private Selection Selection => Report.Selection;

    private CompiledCredential Compiled => Selection.Catalog.Credentials[_at];
}
