namespace MedCoding.Certification.Credentials;

/// <summary>What kind of study material it is.</summary>
public enum StudyMaterialKind
{
    /// <summary>A book of codes.</summary>
    CodeBook,

    /// <summary>A practice exam.</summary>
    PracticeExam,

    /// <summary>A study guide.</summary>
    StudyGuide,
}
