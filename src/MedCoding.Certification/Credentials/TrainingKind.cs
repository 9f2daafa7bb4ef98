namespace MedCoding.Certification.Credentials;

/// <summary>What kind of training it is.</summary>
public enum TrainingKind
{
    /// <summary>A course, such as a preparation for one exam.</summary>
    Course,

    /// <summary>A programme of a college or school below a degree.</summary>
    Program,

    /// <summary>A degree.</summary>
    Degree,

    /// <summary>Practice with cases.</summary>
    Practice,

    /// <summary>A number of credits or hours that may come from anywhere.</summary>
    Credits,
}
