using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Tests;

/// <summary>The generators of all property tests. Identifiers come from small pools, so that things meet.</summary>
public static class Arbitraries
{
    private static readonly ImmutableArray<CredentialId> Credentials =
        [.. new[] { "CPC", "CCS", "CIC", "CCA", "RHIT", "RHIA", "CCS-P" }.Select(CredentialId.Parse)];

    // The catalog does not know the last one.
    private static readonly ImmutableArray<CredentialId> Held = [.. Credentials, CredentialId.Parse("ZZZ")];
    private static readonly ImmutableArray<IssuingBodyId> Bodies = [.. new[] { "AAPC", "AHIMA" }.Select(IssuingBodyId.Parse)];
    private static readonly ImmutableArray<PracticeAreaId> Areas = [.. new[] { "coding", "cdi", "auditing" }.Select(PracticeAreaId.Parse)];
    private static readonly ImmutableArray<LicenseId> Licenses = [.. new[] { "RN", "PharmD" }.Select(LicenseId.Parse)];
    private static readonly ImmutableArray<TrainingId> Trainings = [.. new[] { "coding", "practicode" }.Select(TrainingId.Parse)];
    private static readonly ImmutableArray<SourceId> Sources = [.. new[] { "one", "two", "three" }.Select(SourceId.Parse)];
    private static readonly Fact<int> Certainly = new(0, new Evidence(Certification.Facts.Observation.InYear(2021), Confidence.Low, Sources));

    public static Arbitrary<DateOnly> Day() => Arb.From(Days);

    public static Arbitrary<Observation> Observation() => Arb.From(Observations);

    public static Arbitrary<Money> Money() =>
        Arb.From(Gen.Choose(-2_000_000, 2_000_000).Select(cents => Certification.Facts.Money.FromDollars(cents / 100m)));

    public static Arbitrary<CalendarPeriod> CalendarPeriod() => Arb.From(
        from months in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 120)), (1, Gen.Choose(0, 120_000)))
        from days in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(0, 400)), (1, Gen.Choose(0, 120_000)))
        select Certification.Facts.CalendarPeriod.Parse(FormattableString.Invariant($"P{months}M{days}D")));

    public static Arbitrary<Evidence> Evidence() => Arb.From(Evidences(Observations));

    public static Arbitrary<Fact<int>> Fact() => Arb.From(
        from fact in SaidFacts
        from period in Gen.Two(Days.OrNull())
        let ordered = period.Item1 > period.Item2 ? (period.Item2, period.Item1) : (period.Item1, period.Item2)
        select new Fact<int>(fact.Value, fact.Evidence, ordered.Item1, ordered.Item2));

    public static Arbitrary<Dated<int>> Dated() => Arb.From(
        from said in SaidFacts.ListOf().Resize(5)
        from stated in StatedFacts
        from facts in Gen.Shuffle(said.Concat(stated).DefaultIfEmpty(Certainly))
        select Certification.Facts.Dated.Of(facts),
        dated => dated.Facts.Length == 1 ? [] : dated.Facts.Select(fact => Certification.Facts.Dated.Of(dated.Facts.Remove(fact))));

    public static Arbitrary<Requirement> Requirement() => Arb.From(
        Gen.Frequency((20, Gen.Sized(size => Trees(Math.Min(3, size / 8 + 1)))), (1, Gen.Constant(Certification.Credentials.Requirement.None))),
        ShrunkRequirement);

    public static Arbitrary<Qualifications> Qualifications() => Arb.From(
        from credentials in Subset(Held).OrNull()
        from education in Educations.OrNull()
        from months in Areas.Aggregate(
            Gen.Constant(ImmutableSortedDictionary<PracticeAreaId, int>.Empty),
            (known, area) => from sofar in known from stated in Months.OrNull() select stated is { } number ? sofar.Add(area, number) : sofar)
        from licenses in Subset(Licenses).OrNull()
        from memberships in Subset(Bodies).OrNull()
        from trainings in FinishedTrainings
        select new Qualifications
        {
            Credentials = credentials,
            Education = education,
            ExperienceMonths = months,
            Licenses = licenses,
            Memberships = memberships,
            Trainings = trainings,
        });

    /// <summary>Texts that are identifiers, or nearly.</summary>
    public static Arbitrary<IdentifierText> IdentifierText()
    {
        var characters = Gen.Frequency(
            (20, Gen.Elements("abcXYZ019".ToCharArray())), (6, Gen.Constant('-')), (1, Gen.Elements(" _.é１\u0130\t\0\"".ToCharArray())));
        return Arb.From(
            Gen.Sized(size => Gen.Choose(0, 4 + size).SelectMany(length => characters.ArrayOf(length))).Select(text => new IdentifierText(new string(text))),
            text => Enumerable.Range(0, text.Text.Length).Select(index => new IdentifierText(text.Text.Remove(index, 1))));
    }

    // Mostly a few years, and the first and last days of months, so that periods, observations and questions touch.
    private static Gen<DateOnly> Days =>
        from year in Gen.Frequency((4, Gen.Choose(2020, 2023)), (1, Gen.Choose(2000, 2040)))
        from month in Gen.Choose(1, 12)
        from day in Gen.Frequency((1, Gen.Constant(1)), (1, Gen.Constant(DateTime.DaysInMonth(year, month))), (2, Gen.Choose(1, DateTime.DaysInMonth(year, month))))
        select new DateOnly(year, month, day);

    private static Gen<Observation> Observations =>
        from day in Days
        from form in Gen.Elements("yyyy-MM-dd", "yyyy-MM-dd", "yyyy-MM", "yyyy", "'~'yyyy", "'undated'")
        select Certification.Facts.Observation.Parse(day.ToString(form, System.Globalization.CultureInfo.InvariantCulture));

    private static Gen<Fact<int>> SaidFacts =>
        from value in Gen.Choose(0, 9)
        from evidence in Evidences(Observations)
        select new Fact<int>(value, evidence);

    private static Gen<Fact<int>[]> StatedFacts =>
        from ends in Days.ListOf().Resize(8)
        from openStart in Gen.Elements(true, false)
        from openEnd in Gen.Elements(true, false)
        from evidences in Evidences(Observations).ArrayOf(5)
        let days = ends.Distinct().Order().ToArray()
        select days.Chunk(2)
            .Where(pair => pair.Length == 2)
            .Select((pair, index) => new Fact<int>(
                10 + index,
                evidences[index],
                openStart && index == 0 ? null : pair[0],
                openEnd && index == (days.Length / 2) - 1 && !(openStart && index == 0) ? null : pair[1]))
            .ToArray();

    private static Gen<Education> Educations =>
        from highest in Levels.OrNull()
        from him in Gen.Elements(EducationLevel.Associate, EducationLevel.Bachelor, EducationLevel.Master).OrNull()
        from program in Gen.Elements(true, false)
        select new Education(highest, him, program);

    private static Gen<EducationLevel> Levels => Gen.Elements(Enum.GetValues<EducationLevel>());

    private static Gen<int> Months => Gen.Elements(0, 1, 11, 12, 18, 24, 36);

    private static Gen<ImmutableSortedDictionary<TrainingId, int?>?> FinishedTrainings =>
        from stated in Gen.Elements(true, true, false)
        from finished in Subset(Trainings)
        from hours in Gen.Elements(40, 79, 80, 120).OrNull().ArrayOf(Trainings.Length)
        select stated ? finished.Select((training, index) => KeyValuePair.Create(training, hours[index])).ToImmutableSortedDictionary() : null;

    private static Gen<Requirement> Leaves => Gen.OneOf(
        Gen.Elements(Credentials.AsEnumerable()).Select(Requirement (id) => new CredentialRequirement(id)),
        Gen.Elements(Bodies.AsEnumerable()).Select(Requirement (body) => new CredentialClassRequirement(body, null)),
        Gen.Constant<Requirement>(new CredentialClassRequirement(null, Areas[0])),
        Gen.Elements(Bodies.AsEnumerable()).Select(Requirement (body) => new CredentialClassRequirement(body, Areas[0])),
        from area in Gen.Elements(Areas.AsEnumerable()) from months in Gen.Choose(1, 40) select (Requirement)new ExperienceRequirement(area, months),
        Levels.Select(Requirement (level) => new EducationRequirement(level)),
        Gen.Elements(EducationLevel.Associate, EducationLevel.Bachelor, EducationLevel.Master).Select(Requirement (level) => new EducationRequirement(level, him: true)),
        Gen.Elements(Licenses.AsEnumerable()).Select(Requirement (license) => new LicenseRequirement(license)),
        Gen.Elements(Bodies.AsEnumerable()).Select(Requirement (body) => new MembershipRequirement(body)),
        from training in Gen.Elements(Trainings.AsEnumerable())
        from hours in Gen.Elements(1, 40, 80, 100).OrNull()
        select (Requirement)new TrainingRequirement(training, hours));

    private static Gen<Requirement> Trees(int depth) => depth == 0
        ? Leaves
        : Gen.Frequency(
            (2, Leaves),
            (3, from count in Gen.Choose(1, 3)
                from members in Trees(depth - 1).ArrayOf(count)
                from needed in Gen.Choose(1, count)
                select Certification.Credentials.Requirement.AtLeast(needed, members)));

    private static IEnumerable<Requirement> ShrunkRequirement(Requirement requirement)
    {
        if (requirement is not RequirementGroup group)
        {
            yield break;
        }

        foreach (var member in group.Members)
        {
            yield return member;
        }

        for (var index = 0; index < group.Members.Length; index++)
        {
            if (group.Members.Length > 1)
            {
                yield return Certification.Credentials.Requirement.AtLeast(Math.Min(group.Needed, group.Members.Length - 1), group.Members.RemoveAt(index));
            }

            foreach (var smaller in ShrunkRequirement(group.Members[index]))
            {
                yield return Certification.Credentials.Requirement.AtLeast(group.Needed, group.Members.SetItem(index, smaller));
            }
        }
    }

    private static Gen<Evidence> Evidences(Gen<Observation> seen) =>
        from asOf in seen
        from confidence in Gen.Elements(Enum.GetValues<Confidence>())
        from sources in Subset(Sources)
        from note in Gen.Elements<string?>("A note.", null)
        select new Evidence(asOf, confidence, sources.IsEmpty ? Sources : sources, note);

    private static Gen<ImmutableArray<T>> Subset<T>(ImmutableArray<T> pool) =>
        Gen.Elements(true, false).ArrayOf(pool.Length).Select(taken => pool.Where((_, index) => taken[index]).ToImmutableArray());

    private static Gen<T?> OrNull<T>(this Gen<T> values)
        where T : struct =>
        Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

}
