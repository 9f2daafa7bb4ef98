namespace MedCoding.Certification.Catalogs.Reading;

/// <summary>Reads what an editor accepts of what the linter finds.</summary>
internal static class SuppressionReader
{
    public static CatalogSuppression Suppression(Node node)
    {
        var reader = ObjectReader.Of(node);
        var rule = reader.Required("rule", FactReader.Text);
        var at = reader.Required("at", FactReader.Text);
        var reason = reader.Required("reason", FactReader.Text);
        var until = reader.Required("until", member => member.Date());
        return reader.Build(() => new CatalogSuppression(rule, at, reason, until) { File = node.Layer.File, JsonPath = node.Path, RowInFile = node.RowInFile });
    }
}
