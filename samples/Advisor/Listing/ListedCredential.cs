using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MedCoding.Advisor.Sheets;

namespace MedCoding.Advisor.Listing;

// One line of the list, with the fits that it was asked for by.
internal sealed class ListedCredential(CredentialRow row, ImmutableArray<FoundFit> settings, ImmutableArray<FoundFit> roles)
{
    public CredentialRow Row => row;

    public ImmutableArray<FoundFit> Settings => settings;

    public ImmutableArray<FoundFit> Roles => roles;

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        row.AddTo(json);
        AddFits(json, "settingFits", settings);
        AddFits(json, "roleFits", roles);
        return json;
    }

    // Only what was asked for has fits, and what was asked for has one at least: the others are not listed.
    private static void AddFits(JsonObject json, string name, ImmutableArray<FoundFit> fits)
    {
        if (!fits.IsEmpty)
        {
            json[name] = SheetJson.Array(fits, fit => fit.ToJson());
        }
    }
}
