using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Catalogs;

/// <summary>Something that a text found in a catalog, and how. Immutable; equal by what it holds.</summary>
public sealed record CatalogMatch
{
    internal CatalogMatch(FindableItem item, FindableText text, int score)
    {
        Kind = item.Kind;
        Id = item.Id;
        Name = item.Name;
        Standing = item.Standing;
        LeadsTo = item.LeadsTo;
        Origin = item.Origin;
        Text = text.Text;
        TextKind = text.Kind;
        Year = text.Year;
        Closeness = TextScore.Closeness(score);
        Score = score;
    }

    /// <summary>What kind of thing it is.</summary>
    public CatalogItemKind Kind { get; }

    /// <summary>Its identifier, such as <c>CPC</c>; unique among things of its kind.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The text that was found, as the catalog writes it: its identifier, its name or another, or the letters of the credential that it came after.</summary>
    public string Text { get; }

    /// <summary>What that text is to it.</summary>
    public CatalogTextKind TextKind { get; }

    /// <summary>How what was typed lies to that text.</summary>
    public MatchCloseness Closeness { get; }

    /// <summary>The year of a former name: when it was given up, of a credential, or taken, of a body; <see langword="null"/> when not known and for every other text.</summary>
    public int? Year { get; }

    /// <summary>Whether a credential can be earned, as the catalog knows it last; <see langword="null"/> when no source says, and for everything else.</summary>
    public CredentialStanding? Standing { get; }

    /// <summary>
    /// The credential to look at instead: that which took the place of a renamed or retired one, or that on which a mark stands; <see langword="null"/> when there is none.
    /// </summary>
    public CredentialId? LeadsTo { get; }

    /// <summary>The overlay that it comes from; <see langword="null"/> for what the catalog itself holds.</summary>
    public string? Origin { get; }

    /// <summary>How near it is, from 1000; higher is nearer. Scores of one answer compare with one another, and those of another text do not.</summary>
    public int Score { get; }

    /// <summary>Identifier and name, and what it was called before.</summary>
    public override string ToString() =>
        $"{Id} ({Name}){(TextKind is CatalogTextKind.FormerLetters or CatalogTextKind.FormerName ? $", formerly {Text}" : "")}";
}
