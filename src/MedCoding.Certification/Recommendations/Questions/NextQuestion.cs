using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>The one question whose answer would settle most of what is open only if something is so. Immutable.</summary>
/// <remarks>
/// A recommendation is settled by a question when everything that is not known and decides belongs to it; none is of which it is not known whether it is offered on the day. Of several questions that settle as many, the one that touches more
/// goes first, then the one that touches the better rank, then the order of <see cref="QuestionKind"/> and of the identifiers.
/// </remarks>
public sealed class NextQuestion
{
    internal NextQuestion(QuestionKind kind, PracticeAreaId? area, TrainingId? training, ImmutableArray<CredentialId> touches, ImmutableArray<CredentialId> settles)
    {
        Kind = kind;
        Area = area;
        Training = training;
        Touches = touches;
        Settles = settles;
    }

    /// <summary>What is asked for.</summary>
    public QuestionKind Kind { get; }

    /// <summary>The practice area of the experience; <see langword="null"/> for every other kind.</summary>
    public PracticeAreaId? Area { get; }

    /// <summary>The training; <see langword="null"/> for every other kind.</summary>
    public TrainingId? Training { get; }

    /// <summary>The recommendations of which the answer decides whether they are open, best first; may be empty.</summary>
    public ImmutableArray<CredentialId> Settles { get; }

    /// <summary>The recommendations that the answer has a part in, those that it settles among them, best first; never empty.</summary>
    public ImmutableArray<CredentialId> Touches { get; }
}
