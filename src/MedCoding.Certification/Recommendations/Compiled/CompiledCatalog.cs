using System.Collections.Frozen;
using System.Collections.Immutable;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Credentials;
using MedCoding.Certification.Recommendations.Criteria;
using MedCoding.Certification.WorkSettings;

namespace MedCoding.Certification.Recommendations;

/// <summary>The credentials of a catalog for one day, each with its facts, and side by side as columns of the numbers that are compared for every person.</summary>
/// <remarks>A recommendation runs along columns and touches no credential that it does not rank, so that it costs the same for each however many there are.</remarks>
internal sealed class CompiledCatalog
{
    private readonly FrozenDictionary<CredentialId, int> _places;

    public CompiledCatalog(CatalogView view)
    {
        View = view;
        var catalog = view.Catalog;
        Credentials = [.. catalog.Credentials.Select(credential => new CompiledCredential(credential, view))];
        _places = Credentials.Select((compiled, at) => (compiled.Credential.Id, at)).ToFrozenDictionary(pair => pair.Id, pair => pair.at);
        Lookup = id => catalog.Credentials.TryGet(id, out var credential) ? credential : null;

        Settings = new(catalog.WorkSettings.Ids, Credentials, (compiled, setting) => compiled.Setting(setting));
        Roles = new(catalog.Roles.Ids, Credentials, (compiled, role) => compiled.Role(role));
        Specialties = new(catalog.Specialties.Ids, Credentials, (compiled, specialty) => compiled.Specialty(specialty));
        Goals = new(catalog.Goals.Ids, Credentials, (compiled, goal) => compiled.Goal(goal));

        Places = [.. Credentials.Select(compiled => compiled.OwnPlace)];
        HasFocus = [.. Credentials.Select(compiled => compiled.Focus is not null)];
        HasSettingFocus = [.. Credentials.Select(compiled => compiled.SettingFocus is not null)];
        IsJudgedForSettings = [.. Credentials.Select(compiled => compiled.IsJudgedFor(AnswerKind.WorkSetting))];
        Superseded = [.. Credentials.Select((compiled, at) => (at, compiled.Credential.SupersededBy?.Value ?? [])).Where(pair => !pair.Item2.IsEmpty)];

        Requirements = new([.. Credentials.Select(compiled => compiled.Eligibility?.Value)], [.. Credentials.Select(compiled => compiled.Recommended?.Value)]);
        IsStatusKnown = [.. Credentials.Select(compiled => compiled.Status is not null)];

        Levels = [.. Credentials.Select(compiled => (byte)(compiled.Credential.Level?.Value is { } level ? (int)level : UnknownLevel))];
        LevelReads = [.. Enum.GetValues<CredentialLevel>().Select(level => CompiledCredential.LevelReads(catalog.Levels.SingleOrDefault(row => row.Level == level), null)), []];
        Standing = Points(new StandingRule(), compiled => [compiled.StandingRead]);
        Recognition = Points(new RecognitionRule(), compiled => [compiled.HoldersRead]);
        Pay = Points(new PayRule(), compiled => compiled.PayReads);

        var bodies = catalog.IssuingBodies.Select((body, at) => (body.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        Bodies = [.. Credentials.Select(compiled => bodies[compiled.Credential.IssuingBody])];
        BodyPlaces = bodies.ToFrozenDictionary();
        MustBeMemberToKeep = [.. catalog.IssuingBodies.Select(body => view.At(body.Membership.RequiredToKeep).TryGetValue(out var required) && required)];
        Costs = Costing(isMember: false);
        CostsForMembers = Costing(isMember: true);
    }

    /// <summary>The place in <see cref="LevelReads"/> of a level that is not known.</summary>
    public static int UnknownLevel { get; } = Enum.GetValues<CredentialLevel>().Length;

    public CatalogView View { get; }

    /// <summary>The credentials in the order of their identifiers, which is that of every column.</summary>
    public ImmutableArray<CompiledCredential> Credentials { get; }

    public CredentialLookup Lookup { get; }

    public FitColumns<WorkSettingId> Settings { get; }

    public FitColumns<RoleId> Roles { get; }

    public FitColumns<SpecialtyId> Specialties { get; }

    public FitColumns<GoalId> Goals { get; }

    /// <summary>Where a credential stands before anything is known of the person: ranked, or left out whoever asks.</summary>
    public Place[] Places { get; }

    public bool[] HasFocus { get; }

    public bool[] HasSettingFocus { get; }

    public bool[] IsJudgedForSettings { get; }

    /// <summary>The credentials that are not carried beside others.</summary>
    public ImmutableArray<(int At, ImmutableArray<CredentialId> Above)> Superseded { get; }

    /// <summary>What the credentials demand and advise.</summary>
    public CompiledRequirements Requirements { get; }

    public bool[] IsStatusKnown { get; }

    public byte[] Levels { get; }

    /// <summary>The facts of the rubric for each level, and none for a level that is not known.</summary>
    public ImmutableArray<ImmutableArray<FactRead>> LevelReads { get; }

    public short[] Standing { get; }

    public short[] Recognition { get; }

    public short[] Pay { get; }

    public int[] Bodies { get; }

    public FrozenDictionary<IssuingBodyId, int> BodyPlaces { get; }

    /// <summary>Whether a body demands membership to keep its credentials, in the order of the bodies.</summary>
    public bool[] MustBeMemberToKeep { get; }

    public CostNumbers[] Costs { get; }

    public CostNumbers[] CostsForMembers { get; }

    /// <summary>The place of a credential in the columns; -1 when there is none.</summary>
    public int PlaceOf(CredentialId id) => _places.TryGetValue(id, out var at) ? at : -1;

    /// <summary>Of which bodies somebody is a member, in their order: who keeps a credential of a body that demands membership for that is one.</summary>
    public bool[] MembershipsOf(Qualifications qualifications)
    {
        var isMember = new bool[MustBeMemberToKeep.Length];
        foreach (var body in qualifications.Memberships ?? [])
        {
            isMember[BodyPlaces[body]] = true;
        }

        foreach (var id in qualifications.Credentials ?? [])
        {
            var at = PlaceOf(id);
            if (at >= 0)
            {
                var body = Bodies[at];
                isMember[body] |= MustBeMemberToKeep[body];
            }
        }

        return isMember;
    }

    private short[] Points(CriterionRule rule, Func<CompiledCredential, ImmutableArray<FactRead>> reads) =>
        [.. Credentials.Select(compiled => (short)rule.Judge(reads(compiled).AsSpan()).Points)];

    private CostNumbers[] Costing(bool isMember) => [.. Credentials.Select(compiled => CostNumbers.Of(compiled.Cost(isMember).Reads.AsSpan()))];
}
