using System.Collections.Immutable;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Facts;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads credentials.</summary>
internal static class CredentialReader
{
    public static readonly (string, CredentialStanding)[] Standings =
    [
        ("active", CredentialStanding.Active), ("retired", CredentialStanding.Retired),
        ("renamed", CredentialStanding.Renamed), ("closed-to-new", CredentialStanding.ClosedToNew),
    ];

    public static readonly (string, RenewalMethod)[] RenewalMethods =
    [
        ("ceus", RenewalMethod.Ceus), ("exam", RenewalMethod.Exam), ("course", RenewalMethod.Course),
    ];

    public static readonly (string, FitLevel)[] FitLevels =
    [
        ("unsuitable", FitLevel.Unsuitable), ("possible", FitLevel.Possible), ("good", FitLevel.Good), ("primary", FitLevel.Primary),
    ];

    public static readonly (string, StudyBackground)[] Backgrounds =
    [
        ("beginner", StudyBackground.Beginner), ("typical", StudyBackground.Typical), ("experienced", StudyBackground.Experienced),
    ];

    public static NodeReader<Credential> Credential(PriceTable prices) => node =>
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareCredential);
        var body = reader.Required("issuingBody", References.ToBody);
        var name = reader.Required("name", FactReader.Text);
        var areas = reader.Required("areas", member => member.NonEmptyItems(References.ToArea));
        var purpose = reader.Required("purpose", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        var recommendable = reader.Required("recommendable", member => member.Bool());
        var formerNames = reader.Facts("formerNames", BodyReader.FormerName);
        var level = reader.Fact("level", member => member.OneOf(VocabularyReader.Levels));
        var introduced = reader.Fact("introduced", FactReader.Year);
        var status = reader.Dated("status", Status);
        var supersededBy = reader.Fact("supersededBy", member => member.NonEmptyItems(References.ToCredential));
        var codeSets = reader.Fact("codeSets", member => member.NonEmptyItems(References.ToCodeSet));
        var fits = reader.Optional("fits", Fits);
        var eligibility = reader.Dated("eligibility", References.Requirement);
        var recommended = reader.Dated("recommended", References.Requirement);
        var designations = reader.List("designations", Designation(id), "id");
        var exam = reader.Dated("exam", ExamReader.Format);
        var renewal = reader.Dated("renewal", Renewal);
        var retake = reader.Dated("retake", ExamRuleReader.Retake);
        var rescheduling = reader.Dated("rescheduling", ExamRuleReader.Rescheduling);
        var scheduling = reader.Dated("scheduling", ExamRuleReader.Scheduling);
        var examWindows = reader.Facts("examWindows", ExamRuleReader.Window);
        var pay = reader.Facts("pay", OccupationReader.Pay);
        var holders = reader.Facts("holders", BodyReader.Holders);
        var passRates = reader.Facts("passRates", PassRate);
        var study = reader.Facts("study", Study);
        var statements = reader.List("statements", FactReader.Statement);
        return reader.Build(() => new Credential(id, body, name, areas, purpose, evidence, recommendable)
        {
            Status = status,
            FormerNames = formerNames,
            Level = level,
            Introduced = introduced,
            SupersededBy = supersededBy,
            CodeSets = codeSets,
            Fits = fits ?? CredentialFits.None,
            Eligibility = eligibility,
            Recommended = recommended,
            Designations = designations,
            Exam = exam,
            Fees = prices.FeesOf(id),
            Renewal = renewal,
            Retake = retake,
            Rescheduling = rescheduling,
            Scheduling = scheduling,
            ExamWindows = examWindows,
            Pay = pay,
            Holders = holders,
            PassRates = passRates,
            Study = study,
            Statements = statements,
        });
    };

    private static CredentialStatus Status(Node node)
    {
        var reader = ObjectReader.Of(node);
        var standing = reader.Required("is", member => member.OneOf(Standings));
        var successor = reader.OptionalValue("successor", References.ToCredential);
        return reader.Build(() => new CredentialStatus(standing, successor));
    }

    private static CredentialFits Fits(Node node)
    {
        var reader = ObjectReader.Layered(node);
        var settings = reader.List("settings", Fit("setting", References.ToSetting), "setting");
        var roles = reader.List("roles", Fit("role", References.ToRole), "role");
        var specialties = reader.List("specialties", Fit("specialty", References.ToSpecialty), "specialty");
        var goals = reader.List("goals", Fit("goal", References.ToGoal), "goal");
        return reader.Build(() =>
        {
            RefuseTwice(settings);
            RefuseTwice(roles);
            RefuseTwice(specialties);
            RefuseTwice(goals);
            return new CredentialFits { Settings = settings, Roles = roles, Specialties = specialties, Goals = goals };
        });
    }

    private static void RefuseTwice<TId>(ImmutableArray<Fit<TId>> fits)
        where TId : struct, IIdentifier<TId>
    {
        var seen = new HashSet<TId>(fits.Length);
        foreach (var fit in fits)
        {
            if (!seen.Add(fit.Target))
            {
                throw new ArgumentException($"The fit with '{fit.Target}' is judged twice; once is enough.");
            }
        }
    }

    private static NodeReader<Fit<TId>> Fit<TId>(string target, NodeReader<TId> refer)
        where TId : struct, IIdentifier<TId> => node =>
        {
            var reader = ObjectReader.Of(node);
            var id = reader.Required(target, refer);
            var level = reader.Required("fit", member => member.OneOf(FitLevels));
            var evidence = FactReader.Evidence(reader);
            return reader.Build((id, level, evidence), parts => new Fit<TId>(parts.id, parts.level, parts.evidence));
        };

    private static NodeReader<Designation> Designation(CredentialId credential) => node =>
    {
        var reader = ObjectReader.Layered(node);
        var id = reader.Required("id", References.DeclareDesignation);
        var name = reader.Required("name", FactReader.Text);
        var evidence = FactReader.Evidence(reader);
        var unless = reader.RequiredDated("unless", References.Requirement);
        var removal = reader.RequiredDated("removal", References.Requirement);
        var statements = reader.List("statements", FactReader.Statement);

        // Without its credential's identifier, whose fault is told already, there is nothing to build.
        return reader.Build(() => credential == default ? null! : new Designation(id, credential, name, evidence, unless, removal) { Statements = statements });
    };

    private static RenewalPolicy Renewal(Node node)
    {
        var reader = ObjectReader.Of(node);
        var cycle = reader.Required("cycle", FactReader.Period);
        var method = reader.OptionalValue("by", member => member.OneOf(RenewalMethods)) ?? RenewalMethod.Ceus;
        var ceus = reader.OptionalValue("ceus", member => member.Int(0, 1000));
        var specific = reader.OptionalValue("specificCeus", member => member.Int(0, 1000));
        var parts = reader.List("parts", CeuPart);
        return reader.Build(() => new RenewalPolicy(cycle, ceus, specific, method, parts));
    }

    private static CeuPart CeuPart(Node node)
    {
        var reader = ObjectReader.Of(node);
        var kind = reader.Required("kind", FactReader.Text);
        var ceus = reader.Required("ceus", member => member.Int(1, 1000));
        return reader.Build(() => new CeuPart(kind, ceus));
    }

    private static PassRate PassRate(Node node)
    {
        var reader = ObjectReader.Of(node);
        var year = reader.Required("year", FactReader.Year);
        var percent = reader.Required("percent", member => member.Decimal(0, 100));
        var candidates = reader.OptionalValue("candidates", member => member.Int(1, int.MaxValue));
        var first = reader.OptionalValue("firstAttempt", member => member.Bool());
        return reader.Build(() => new PassRate(year, percent, candidates, first));
    }

    private static StudyTime Study(Node node)
    {
        var reader = ObjectReader.Of(node);
        var who = reader.Required("who", member => member.OneOf(Backgrounds));
        var weeksMin = reader.Required("weeksMin", member => member.Int(1, 520));
        var weeksMax = reader.Required("weeksMax", member => member.Int(weeksMin, 520));
        var hoursMin = reader.OptionalValue("hoursPerWeekMin", member => member.Int(1, 168));
        var hoursMax = reader.OptionalValue("hoursPerWeekMax", member => member.Int(hoursMin ?? 1, 168));
        return reader.Build(() => new StudyTime(who, weeksMin, weeksMax, hoursMin, hoursMax));
    }
}
