using System.Globalization;

namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>A place in a JSON document; printed only when something is wrong there.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    public static JsonPlace Root { get; } = new(null, null, -1);

    public JsonPlace Member(string name) => new(this, name, -1);

    public JsonPlace Item(int index) => new(this, null, index);

    public override string ToString() =>
        _parent is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{_parent}[{_index}]")
        : _name.Length is > 0 and <= 40 && _name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') ? $"{_parent}.{_name}"
        : $"{_parent}['{Facts.Quoted.Short(_name)}']";
}
