using MedCoding.Advisor.Input;
using MedCoding.Advisor.Sheets;
using MedCoding.Certification.Catalogs;
using MedCoding.Certification.Recommendations;

namespace MedCoding.Advisor.Teams;

// The people of a team, from JSON or CSV: which of the two, the ending of the file's name says, and otherwise its content.
internal sealed class TeamFile(string name, Surroundings surroundings)
{
    private const string What = "team";

    private readonly InputFile _file = new(name, "team.csv", surroundings);

    // Null after every complaint. Whoever could not be read is named with line and reason.
    public RosterReading? Read(CertificationCatalog catalog)
    {
        using var stream = _file.Open(What);
        if (stream is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        try
        {
            stream.CopyTo(bytes);
        }
        catch (IOException e)
        {
            _file.Complain(What, e);
            return null;
        }

        var reading = Read(bytes.ToArray(), catalog);
        foreach (var fault in reading.Faults)
        {
            surroundings.Complain($"{What}: {_file.Place}, {fault}");
        }

        if (reading is { HasRoster: true, BadPeople: var bad and > 0 })
        {
            surroundings.Complain($"{Words.Number(bad)} of {Words.Number(bad + reading.Roster.Members.Length)} people could not be read and {(bad == 1 ? "is" : "are")} left out.");
        }

        return reading.HasRoster ? reading : null;
    }

    private RosterReading Read(byte[] content, CertificationCatalog catalog) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".CSV" => Roster.ReadCsv(content, catalog),
        ".JSON" => Roster.ReadJson(content, catalog),
        _ => Roster.Read(content, catalog),
    };
}
