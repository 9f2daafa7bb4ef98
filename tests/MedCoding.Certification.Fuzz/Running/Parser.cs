using MedCoding.Certification.CodeSets;
using MedCoding.Certification.Fuzz.Inputs;
using MedCoding.Certification.Fuzz.Rules;

namespace MedCoding.Certification.Fuzz.Running;

/// <summary>A parser by the name of its type.</summary>
internal sealed class Parser
{
    private readonly Judge _judge;

    private Parser(string name, Judge judge) => (Name, _judge) = (name, judge);

    private delegate Verdict Judge(Input input, bool throwing);

    public static IReadOnlyList<Parser> All { get; } =
    [
        Of<Icd10CmCode>(), Of<Icd10PcsCode>(), Of<Icd10PcsTable>(), Of<CptCode>(), Of<HcpcsCode>(), Of<CodeModifier>(),
        Of<MsDrg>(), Of<PlaceOfServiceCode>(), Of<RevenueCode>(), Of<NdcCode>(), Of<ModifiedCode>(), Of<MedicalCode>(),
    ];

    public string Name { get; }

    /// <summary>What became of a text; an exception that no rule expects is a broken rule too.</summary>
    public Verdict Answer(Input input, bool throwing)
    {
        try
        {
            return _judge(input, throwing);
        }
#pragma warning disable CA1031 // Whatever is thrown is what this program looks for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new(false, false, $"nothing throws, but {e.GetType().Name}: {e.Message}");
        }
    }

    private static Parser Of<TCode>()
        where TCode : struct, ICode<TCode> => new(typeof(TCode).Name, CodeRules<TCode>.Of);
}
