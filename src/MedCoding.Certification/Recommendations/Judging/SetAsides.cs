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

    // What is not ranked is named where the answers point to it: at least one does, and none points elsewhere. A kind of answer that the catalog
    // says nothing about for this credential does not speak against it.
    private static ImmutableArray<SetAside> Pointed(Selection selection, Place place, FitLevel least, Func<CompiledCredential, ImmutableArray<CredentialId>> others)
    {
        var answers = StatedAnswer.Of(selection.Profile);
        var list = ImmutableArray.CreateBuilder<SetAside>();
        foreach (var compiled in At(selection, place))
        {
            var pointing = answers.Where(answer => answer.Reaches(compiled, least)).Select(answer => answer.Said).ToImmutableArray();
            var pointsElsewhere = answers.GroupBy(answer => answer.Kind).Any(kind =>
                compiled.IsJudgedFor(kind.Key) && !kind.Any(answer => answer.Reaches(compiled, FitLevel.Possible)));
            var isTooNarrow = compiled.Focus is not null && !answers.Any(answer => answer.Kind == AnswerKind.Specialty);
            if (!pointing.IsEmpty && !pointsElsewhere && !isTooNarrow)
            {
                list.Add(new(compiled.Credential, pointing, others(compiled)));
            }
        }

        return list.ToImmutable();
    }

    private static IEnumerable<CompiledCredential> At(Selection selection, Place place) =>
        selection.Catalog.Credentials.Where((_, at) => selection.Places[at] == place);
}
