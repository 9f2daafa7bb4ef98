namespace MedCoding.Certification.Catalogs;

/// <summary>How the setting that a fit is judged with relates to the one that was asked about.</summary>
public enum SettingRelation
{
    /// <summary>It is the one that was asked about.</summary>
    Same,

    /// <summary>It is a part of the one that was asked about.</summary>
    Part,

    /// <summary>The one that was asked about is a part of it.</summary>
    Wider,
}
