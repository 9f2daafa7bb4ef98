namespace MedCoding.Certification.Recommendations;

/// <summary>What a number that a finding read stands for.</summary>
public enum FactKind
{
    /// <summary>The fit with a stated answer itself; the number is a <see cref="Credentials.FitLevel"/>.</summary>
    Fit,

    /// <summary>The fit with the role of a coder, which is meant where none is stated; the number is a <see cref="Credentials.FitLevel"/>.</summary>
    AssumedFit,

    /// <summary>The fit with a part of a coarse answer; the number is a <see cref="Credentials.FitLevel"/>.</summary>
    PartFit,

    /// <summary>The fit with a wider setting than the answer; the number is a <see cref="Credentials.FitLevel"/>.</summary>
    WiderFit,

    /// <summary>The credential is judged for roles and for no setting: it is at home in the stated setting, which is the subject.</summary>
    AtHome,

    /// <summary>The catalog does not judge the fit with a stated answer.</summary>
    Unjudged,

    /// <summary>Months of experience that a level suits from.</summary>
    SuitsFromMonths,

    /// <summary>Months of experience that a level suits up to.</summary>
    SuitsUntilMonths,

    /// <summary>Months of experience that the person has.</summary>
    ExperienceMonths,

    /// <summary>How a requirement came out; the number is an <see cref="Credentials.Outcome"/>.</summary>
    Outcome,

    /// <summary>Whether the credential is offered; the number is a <see cref="Facts.Confidence"/>.</summary>
    StandingConfidence,

    /// <summary>How many people hold the credential.</summary>
    Holders,

    /// <summary>The exam fee in cents, with every part of an exam that is paid one by one.</summary>
    ExamFee,

    /// <summary>The fee for applying in cents.</summary>
    ApplicationFee,

    /// <summary>Membership dues in cents.</summary>
    Dues,

    /// <summary>The budget in cents.</summary>
    Budget,

    /// <summary>The least study time in weeks.</summary>
    StudyWeeks,

    /// <summary>The weeks available.</summary>
    WeeksAvailable,

    /// <summary>Pay in cents a year.</summary>
    Pay,

    /// <summary>How far a figure may be trusted; the number is a <see cref="Facts.Confidence"/>.</summary>
    FigureConfidence,

    /// <summary>Whether an employer's demand names the credential: 1 or 0.</summary>
    NamedInDemand,

    /// <summary>The credential is made for specialties while none was stated that the catalog knows; the number counts them, the subject is the first.</summary>
    MadeForSpecialty,

    /// <summary>The credential is made for one setting that is not among those stated; the subject is the setting.</summary>
    MadeForSetting,

    /// <summary>How far along a career the credential stands; the number is a <see cref="Credentials.CredentialLevel"/>.</summary>
    OwnLevel,

    /// <summary>How far along a career a held credential of the same practice area stands; the number is a <see cref="Credentials.CredentialLevel"/>, the subject the credential.</summary>
    HeldLevel,

    /// <summary>A fact that would decide is not in the catalog.</summary>
    NotKnown,

    /// <summary>The year in which the credential was or will be introduced.</summary>
    Introduced,

    /// <summary>The credential is held; the number is 1.</summary>
    Held,

    /// <summary>The credential is not carried beside another one, which is held and the subject; the number is 1.</summary>
    SupersededBy,

    /// <summary>Whether the credential takes new holders; the number is a <see cref="Credentials.CredentialStanding"/>.</summary>
    Status,

    /// <summary>Whether the catalog knows enough of the credential to recommend it: 1 or 0.</summary>
    Recommendable,
}
