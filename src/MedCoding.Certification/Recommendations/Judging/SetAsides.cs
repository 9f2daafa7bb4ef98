using System.Collections.Immutable;
using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>The credentials that a selection does not rank, each with what decided that.</summary>
internal static class SetAsides
{
    public static ImmutableArray<SetAside> Held(Selection selection) =>
        [.. At(selection, Place.Held).Select(compiled => new SetAside(compiled.Credential, [], []))];

    public static ImmutableArray<SetAside> SupersededByHeld(Selection selection) =>
    [
        .. At(selection, Place.SupersededByHeld).Select(compiled =>
            new SetAside(compiled.Credential, [], [compiled.Credential.SupersededBy!.Value.First(above => selection.Qualifications.Credentials?.Contains(above) == true)])),
    ];

    public static ImmutableArray<SetAside> Retired(Selection selection) =>
        Pointed(selection, Place.Retired, FitLevel.Possible, compiled => compiled.Status?.Successor is { } successor ? [successor] : []);

    public static ImmutableArray<SetAside> Outside(Selection selection) => Pointed(selection, Place.Outside, FitLevel.Good, _ => []);

    public static ImmutableArray<SetAside> Unsuitable(Selection selection) => Decided(selection, Place.WrongSpecialty, Place.WrongRole, Place.WrongSettings);

    public static ImmutableArray<SetAside> Unjudged(Selection selection) => Decided(selection, Place.UnjudgedRole, Place.UnjudgedSettings);

    private static ImmutableArray<SetAside> Decided(Selection selection, params Place[] places)
    {
        // The same answers decide about every credential in one place.
        var answers = places.ToDictionary(place => place, place => Answers(selection.Profile, place));
        return [.. Enumerable.Range(0, selection.Places.Length).Where(at => answers.ContainsKey(selection.Places[at])).Select(at =>
            new SetAside(selection.Catalog.Credentials[at].Credential, answers[selection.Places[at]], []))];
    }

    private static ImmutableArray<ProfileAnswer> Answers(CandidateProfile profile, Place place)
    {
        var kind = place switch
        {
            Place.WrongSpecialty => AnswerKind.Specialty,
            Place.WrongRole or Place.UnjudgedRole => AnswerKind.Role,
            _ => AnswerKind.WorkSetting,
        };
        return [.. StatedAnswer.Of(profile).Where(answer => answer.Kind == kind).Select(answer => answer.Said)];
    }

    private static ImmutableArray<SetAside> Pointed(Selection selection, Place place, FitLevel least, Func<CompiledCredential, ImmutableArray<CredentialId>> others)
    {
        var answers = StatedAnswer.Of(selection.Profile);
        return
        [
            .. At(selection, place).Where(compiled => IsPointedAt(compiled, answers.AsSpan(), least)).Select(compiled =>
                new SetAside(compiled.Credential, [.. answers.Where(answer => answer.Reaches(compiled, least)).Select(answer => answer.Said)], others(compiled))),
        ];
    }

    // What is not ranked is named where the answers point to it: at least one does, and none points elsewhere. Loops, for every report asks this of every credential that
    // is set aside, and most are not pointed at.
    private static bool IsPointedAt(CompiledCredential compiled, ReadOnlySpan<StatedAnswer> answers, FitLevel least)
    {
        var isPointedAt = false;
        var isNarrow = compiled.Focus is not null;
        foreach (var answer in answers)
        {
            isPointedAt |= answer.Reaches(compiled, least);
            isNarrow &= answer.Kind != AnswerKind.Specialty;
        }

        return isPointedAt && !isNarrow && !PointsElsewhere(compiled, answers, AnswerKind.WorkSetting)
            && !PointsElsewhere(compiled, answers, AnswerKind.Role) && !PointsElsewhere(compiled, answers, AnswerKind.Specialty);
    }

    // A kind of answer that the catalog says nothing about for this credential does not speak against it.
    private static bool PointsElsewhere(CompiledCredential compiled, ReadOnlySpan<StatedAnswer> answers, AnswerKind kind)
    {
        var isAnswered = false;
        foreach (var answer in answers)
        {
            if (answer.Kind == kind)
            {
                isAnswered = true;
                if (answer.Reaches(compiled, FitLevel.Possible))
                {
                    return false;
                }
            }
        }

        return isAnswered && compiled.IsJudgedFor(kind);
    }

    private static IEnumerable<CompiledCredential> At(Selection selection, Place place) =>
        selection.Catalog.Credentials.Where((_, at) => selection.Places[at] == place);
}
