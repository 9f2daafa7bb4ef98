using System.Collections.Immutable;
using Ardalis.GuardClauses;
using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Exams;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Credentials;

/// <summary>A credential that people earn, such as the CPC. Immutable; equal by identifier within one catalog.</summary>
/// <remarks>What is not known is <see langword="null"/> or empty, never a guess; the reasons stand in the list of gaps of <c>seeds/README.md</c>.</remarks>
public sealed class Credential
{
    /// <summary>Creates a credential.</summary>
    /// <param name="id">Its letters, such as <c>CPC</c>.</param>
    /// <param name="issuingBody">Who issues it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="areas">The practice areas it certifies; at least one.</param>
    /// <param name="purpose">What it certifies, in words.</param>
    /// <param name="evidence">What name and purpose rest on.</param>
    /// <param name="isRecommendable">Whether enough is known to recommend it.</param>
    /// <exception cref="ArgumentException">An argument is default, empty or blank.</exception>
    public Credential(
        CredentialId id,
        IssuingBodyId issuingBody,
        string name,
        IEnumerable<PracticeAreaId> areas,
        string purpose,
        Evidence evidence,
        bool isRecommendable)
    {
        Id = Guard.Against.Default(id);
        IssuingBody = Guard.Against.Default(issuingBody);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Areas = [.. Guard.Against.NullOrEmpty(areas)];
        Purpose = Guard.Against.NullOrWhiteSpace(purpose);
        Evidence = Guard.Against.Null(evidence);
        IsRecommendable = isRecommendable;
    }

    /// <summary>Its letters, such as <c>CPC</c>.</summary>
    public CredentialId Id { get; }

    /// <summary>Who issues it.</summary>
    public IssuingBodyId IssuingBody { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The practice areas it certifies.</summary>
    public ImmutableArray<PracticeAreaId> Areas { get; }

    /// <summary>What it certifies, in words.</summary>
    public string Purpose { get; }

    /// <summary>What name and purpose rest on.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether enough is known to recommend it. A credential that is merely known is named by a report, never ranked.</summary>
    public bool IsRecommendable { get; }

    /// <summary>Whether it can be earned, over time; <see langword="null"/> when no source says whether it still is.</summary>
    public Dated<CredentialStatus>? Status { get; init; }

    /// <summary>Names from before.</summary>
    public ImmutableArray<Fact<FormerName>> FormerNames { get; init; } = [];

    /// <summary>How far along a career it stands.</summary>
    public Fact<CredentialLevel>? Level { get; init; }

    /// <summary>The year it was introduced.</summary>
    public Fact<int>? Introduced { get; init; }

    /// <summary>Who earns one of these no longer carries this one.</summary>
    public Fact<ImmutableArray<CredentialId>>? SupersededBy { get; init; }

    /// <summary>The code sets its exam covers.</summary>
    public Fact<ImmutableArray<CodeSetId>>? CodeSets { get; init; }

    /// <summary>What it fits, in the catalog's judgement.</summary>
    public CredentialFits Fits { get; init; } = CredentialFits.None;

    /// <summary>What somebody must meet to sit the exam.</summary>
    public Dated<Requirement>? Eligibility { get; init; }

    /// <summary>What the issuer advises somebody to have before sitting it.</summary>
    public Dated<Requirement>? Recommended { get; init; }

    /// <summary>Marks that it may carry, such as the apprentice's.</summary>
    public ImmutableArray<Designation> Designations { get; init; } = [];

    /// <summary>What its exam looks like, over time.</summary>
    public Dated<ExamFormat>? Exam { get; init; }

    /// <summary>What it costs.</summary>
    public ImmutableArray<Fee> Fees { get; init; } = [];

    /// <summary>What it takes to keep it, over time.</summary>
    public Dated<RenewalPolicy>? Renewal { get; init; }

    /// <summary>How its exam may be sat again, over time.</summary>
    public Dated<RetakeRule>? Retake { get; init; }

    /// <summary>How an appointment for its exam may be moved, where it has a rule of its own.</summary>
    public Dated<ReschedulingRule>? Rescheduling { get; init; }

    /// <summary>When an exam that was applied or paid for may be sat, where it has a rule of its own.</summary>
    public Dated<SchedulingRule>? Scheduling { get; init; }

    /// <summary>The stretches of days in which its exam was or is held; empty when it is held all year, or when not known.</summary>
    public ImmutableArray<Fact<ExamWindow>> ExamWindows { get; init; } = [];

    /// <summary>What its holders earn.</summary>
    public ImmutableArray<Fact<Pay>> Pay { get; init; } = [];

    /// <summary>How many hold it.</summary>
    public ImmutableArray<Fact<Holders>> Holders { get; init; } = [];

    /// <summary>How many pass, by year.</summary>
    public ImmutableArray<Fact<PassRate>> PassRates { get; init; } = [];

    /// <summary>How long people study for it.</summary>
    public ImmutableArray<Fact<StudyTime>> Study { get; init; } = [];

    /// <summary>Rules and circumstances that are prose.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Letters and name.</summary>
    public override string ToString() => $"{Id} ({Name})";
}
