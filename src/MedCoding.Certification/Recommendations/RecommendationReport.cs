using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Advice;
using MedCoding.Certification.Recommendations.Explanations;

namespace MedCoding.Certification.Recommendations;

/// <summary>The answer to a profile: ranked recommendations, and every credential that is left out with its reason. Data only; immutable.</summary>
public sealed class RecommendationReport
{
    internal RecommendationReport(Selection selection, ImmutableArray<Recommendation> ranked)
        : this(selection, ranked, ranked)
    {
    }

    private RecommendationReport(Selection selection, ImmutableArray<Recommendation> ranked, ImmutableArray<Recommendation> shown)
    {
        Selection = selection;
        Ranked = ranked;
        Recommendations = shown;
    }

    /// <summary>The catalog and the day that were asked.</summary>
    public CatalogView View => Selection.Catalog.View;

    /// <summary>The version of the catalog.</summary>
    public string CatalogVersion => View.Catalog.Version;

    /// <summary>The content hash of the catalog.</summary>
    public string CatalogHash => View.Catalog.ContentHash;

    /// <summary>The day that was asked.</summary>
    public DateOnly AsOf => View.Date;

    /// <summary>The profile that was asked.</summary>
    public CandidateProfile Profile => Selection.Profile;

    /// <summary>How the profile was to be judged.</summary>
    public RecommendationOptions Options => Selection.Options;

    /// <summary>The recommendations, best first; those that are not open yet come after all that are.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>Credentials of the catalog that the person holds already.</summary>
    public ImmutableArray<SetAside> Held => field.IsDefault ? field = SetAsides.Held(Selection) : field;

    /// <summary>Credentials that would not be carried beside one that is held.</summary>
    public ImmutableArray<SetAside> SupersededByHeld => field.IsDefault ? field = SetAsides.SupersededByHeld(Selection) : field;

    /// <summary>Credentials that would suit, but take nobody any more; <see cref="SetAside.Others"/> names a successor.</summary>
    public ImmutableArray<SetAside> Retired => field.IsDefault ? field = SetAsides.Retired(Selection) : field;

    /// <summary>Credentials that the work points to and that the catalog knows too little of to rank.</summary>
    public ImmutableArray<SetAside> Outside => field.IsDefault ? field = SetAsides.Outside(Selection) : field;

    /// <summary>Credentials that do not suit the role, the specialty or any of the settings asked about.</summary>
    public ImmutableArray<SetAside> Unsuitable => field.IsDefault ? field = SetAsides.Unsuitable(Selection) : field;

    /// <summary>Credentials of which nothing in the catalog says that they suit the role or any of the settings asked about.</summary>
    public ImmutableArray<SetAside> Unjudged => field.IsDefault ? field = SetAsides.Unjudged(Selection) : field;

    /// <summary>Answers for which the catalog has no credential to rank.</summary>
    public ImmutableArray<ProfileAnswer> Uncovered => field.IsDefault ? field = AnswersApart.Uncovered(Selection) : field;

    /// <summary>Specialties and licenses that the catalog does not know; they were accepted and decide nothing.</summary>
    public ImmutableArray<ProfileAnswer> UnknownToCatalog => field.IsDefault ? field = AnswersApart.UnknownToCatalog(Selection) : field;

    /// <summary>What to ask the person next; <see langword="null"/> when no recommendation is open only if something is so that was not said.</summary>
    public NextQuestion? NextQuestion => Questions.Next(Ranked);

    /// <summary>Why experience would help the person more than another credential, where the catalog's data says so; empty otherwise.</summary>
    public ImmutableArray<ExperienceFirst> ExperienceFirst => field.IsDefault ? field = AdviceConcern.ExperienceFirstFor(this) : field;

    /// <summary>Questions that concern the person and on which published advice differs, whatever the ranking says.</summary>
    public ImmutableArray<Disagreement> Disagreements => field.IsDefault ? field = AdviceConcern.DisagreementsFor(this) : field;

    /// <summary>Everything that is ranked, also what is not shown.</summary>
    internal ImmutableArray<Recommendation> Ranked { get; }

    /// <summary>What the report was made from.</summary>
    internal Selection Selection { get; }

    /// <summary>The same report with only the first recommendations; everything else stays.</summary>
    /// <param name="count">How many to keep, at least one; more than there are keeps all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not positive.</exception>
    public RecommendationReport Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new RecommendationReport(Selection, Ranked, [.. Recommendations.Take(count)]);
    }

    /// <summary>What the report says about one credential, ranked or not, shown or not.</summary>
    /// <param name="credential">The credential.</param>
    /// <exception cref="KeyNotFoundException">The catalog does not know it.</exception>
    public CredentialAnswer Why(CredentialId credential) => new(this, Selection.Catalog.PlaceOf(View.Catalog.Credentials.Get(credential).Id));

    /// <summary>What puts one ranked credential before another; both may be among those that are not shown.</summary>
    /// <param name="first">The credential that is asked about.</param>
    /// <param name="second">The credential that it is held against.</param>
    /// <exception cref="KeyNotFoundException">The catalog does not know one of them.</exception>
    /// <exception cref="ArgumentException">One of them is not ranked, of which <see cref="Why"/> tells the reasons, or both are the same.</exception>
    public RecommendationComparison Compare(CredentialId first, CredentialId second) => first == second
        ? throw new ArgumentException($"The {second} cannot be held against itself.", nameof(second))
        : RecommendationComparison.Of(this, RankedOr(first, nameof(first)), RankedOr(second, nameof(second)));

    /// <summary>What would change the answer, and how sure its first place is; worked out when its parts are asked for.</summary>
    public WhatIf WhatIf() => new(this);

    /// <summary>The report in words.</summary>
    public Explanation Explain() => new Explainer(this).Explain();

    /// <summary>The report in words, as Markdown.</summary>
    public string ToMarkdown() => Explain().ToMarkdown();

    /// <summary>The report as JSON, data and words; the same report gives the same bytes everywhere.</summary>
    /// <param name="indented">Whether to write one member a line.</param>
    public byte[] ToUtf8Json(bool indented = false) => WrittenJson.Utf8(indented, writer => ReportJson.Write(writer, this));

    /// <summary>The recommendations as JSON, one object each that stands alone with catalog and day.</summary>
    public ImmutableArray<byte[]> ToUtf8JsonLines() =>
        [.. Explain().Recommendations.Select(one => WrittenJson.Utf8(indented: false, writer => RecommendationJson.Write(writer, one, this)))];

    private Recommendation RankedOr(CredentialId credential, string parameter) =>
        Why(credential).Recommendation ?? throw new ArgumentException($"The {credential} is not ranked for this profile.", parameter);
}
