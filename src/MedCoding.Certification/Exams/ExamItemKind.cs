namespace MedCoding.Certification.Exams;

/// <summary>What an exam item asks for.</summary>
public enum ExamItemKind
{
    /// <summary>One right answer among several.</summary>
    MultipleChoice,

    /// <summary>Several right answers among more.</summary>
    MultipleSelect,

    /// <summary>Questions that share a described situation.</summary>
    Scenario,

    /// <summary>A record to be coded, with codes to be filled in.</summary>
    Case,
}
