using System.Text.Json.Nodes;

namespace MedCoding.Certification.Tests.Schemas;

/// <summary>An edit of one place in a parsed file, such as any program can make.</summary>
/// <param name="Edit">set, remove, rename or add.</param>
/// <param name="Value">The new value.</param>
/// <param name="To">The new name of a member, or that of a new one; null for an entry that goes to the end of a list.</param>
internal sealed record TreeEdit(string Edit, JsonNode? Value, string? To)
{
    public static TreeEdit Set(JsonNode? value) => new("set", value, null);

    public static TreeEdit Remove() => new("remove", null, null);

    public static TreeEdit Rename(string to) => new("rename", null, to);

    public static TreeEdit Add(string? name, JsonNode? value) => new("add", value, name);

    public void ApplyTo(TreePlace place)
    {
        switch (Edit)
        {
            case "add" when place.Node is JsonArray list:
                list.Add(Value?.DeepClone());
                break;
            case "add":
                place.Node!.AsObject()[To!] = Value?.DeepClone();
                break;
            case "set" when place.Name is null:
                place.Holder!.AsArray()[place.Index] = Value?.DeepClone();
                break;
            case "set":
                place.Owner[place.Name!] = Value?.DeepClone();
                break;
            default:
                var (name, owner) = (place.Name!, place.Owner);
                var (at, value) = (owner.IndexOf(name), owner[name]);
                owner.Remove(name);
                if (Edit == "rename")
                {
                    owner.Insert(at, To!, value);
                }

                break;
        }
    }
}
