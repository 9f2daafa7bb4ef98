using MedCoding.CodeCheck.Checking;
using MedCoding.CodeCheck.Input;

namespace MedCoding.CodeCheck.Commands;

// What the command line asks for.
internal sealed record CheckSettings(CodeSetChoice CodeSet, Column? Column, bool IsNdjson, bool IsLenient, bool FailsOnInvalid, bool ShowsProgress, bool IsQuiet);
