namespace MedCoding.Certification.Credentials;

/// <summary>How what a person brings is held against what is asked.</summary>
public enum RequirementOperator
{
    /// <summary>Nothing is asked.</summary>
    Nothing,

    /// <summary>Every member of a group has to be met.</summary>
    All,

    /// <summary>One member of a group has to be met.</summary>
    Any,

    /// <summary>Some members of a group have to be met, more than one and not all.</summary>
    Some,

    /// <summary>A number has to be reached: months of experience, hours of a training, a level of education.</summary>
    AtLeast,

    /// <summary>A credential or a license has to be there.</summary>
    Holds,

    /// <summary>Any credential of a class has to be there.</summary>
    HoldsAny,

    /// <summary>The person has to be a member of an issuing body.</summary>
    IsMember,

    /// <summary>A training has to be finished, whatever its hours.</summary>
    HasFinished,
}
