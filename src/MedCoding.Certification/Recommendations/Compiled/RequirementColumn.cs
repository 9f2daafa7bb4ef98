using MedCoding.Certification.Credentials;

namespace MedCoding.Certification.Recommendations;

/// <summary>What every credential demands or advises, as places in a list in which each requirement stands once: most are shared, and one person meets them once.</summary>
internal sealed class RequirementColumn
{
    /// <summary>The place of what is not known.</summary>
    public const int NotKnown = -1;

    private readonly List<Requirement> _distinct = [];
    private readonly Dictionary<Requirement, int> _places = [];

    /// <summary>How many different requirements there are.</summary>
    public int Count => _distinct.Count;

    public Requirement this[int place] => _distinct[place];

    /// <summary>The places of the requirements of all credentials, in the order of the columns.</summary>
    public int[] Add(IEnumerable<Requirement?> requirements) => [.. requirements.Select(PlaceOf)];

    private int PlaceOf(Requirement? requirement)
    {
        if (requirement is null)
        {
            return NotKnown;
        }

        if (!_places.TryGetValue(requirement, out var place))
        {
            place = _distinct.Count;
            _distinct.Add(requirement);
            _places.Add(requirement, place);
        }

        return place;
    }
}
