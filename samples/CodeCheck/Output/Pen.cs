using System.Text;
using MedCoding.Certification.CodeSets;

namespace MedCoding.CodeCheck.Output;

// Writes one after the other into a place that is large enough.
internal ref struct Pen(Span<byte> page)
{
    private readonly Span<byte> _page = page;

    public int Written { get; private set; }

    public void Write(byte character) => _page[Written++] = character;

    public void Write(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(_page[Written..]);
        Written += text.Length;
    }

    public void Write(string text) => Written += Encoding.UTF8.GetBytes(text, _page[Written..]);

    public void WriteSeparator(byte separator, bool unless)
    {
        if (!unless)
        {
            Write(separator);
        }
    }

    // The library writes both at once, with a bar between them: icd10cm|S72.001A.
    public void WriteTaggedCode(MedicalCode code, byte separator)
    {
        var rest = _page[Written..];
        code.TryFormat(rest, out var written);
        rest[code.Kind!.Value.Tag().Length] = separator;
        Written += written;
    }

    public void WriteTag(CodeKind kind) => Write(kind.Tag());

    public void WriteForm(MedicalCode code)
    {
        var rest = _page[Written..];
        code.TryFormat(rest, out var written);
        var form = rest[(code.Kind!.Value.Tag().Length + 1)..written];
        form.CopyTo(rest);
        Written += form.Length;
    }

    public void WriteForm(ModifiedCode procedure)
    {
        procedure.TryFormat(_page[Written..], out var written);
        Written += written;
    }
}
