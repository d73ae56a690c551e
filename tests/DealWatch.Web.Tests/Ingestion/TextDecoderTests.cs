using System.Text;
using DealWatch.Web.Ingestion.Reading;

namespace DealWatch.Web.Tests.Ingestion;

public sealed class TextDecoderTests
{
    private const string Italian = "L'intesa è da 38 miliardi di dollari: perché è così, più o meno.\nOpenAI paga Amazon; Microsoft guarda.";
    private const string Japanese = "オープンAIはアマゾンと380億ドルの契約を結んだ。\n期間は7年である。";

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", Italian },
        { "utf-16", Italian },
        { "utf-16BE", Italian },
        { "windows-1252", Italian },
        { "utf-16", Japanese },
        { "utf-16BE", Japanese },
        { "shift_jis", Japanese },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_without_a_mark_is_read(string name, string text) => TextDecoder.Decode(Named(name).GetBytes(text)).Text.Should().Be(text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_not_part_of_the_text(string name)
    {
        var encoding = Named(name);

        var decoded = TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Italian)]);

        decoded.Should().Be(new DecodedText(Italian, null));
    }

    [Fact]
    public void Damaged_UTF8_is_repaired_and_told()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Italian), 0xC3, 0x28];

        var decoded = TextDecoder.Decode(bytes);

        decoded.Text.Should().Be(Italian + "\uFFFD(");
        decoded.Note.Should().Be("1 damaged characters were replaced by \uFFFD.");
    }

    [Fact]
    public void A_program_is_no_text()
    {
        var random = new Random(1);
        var bytes = new byte[4000];
        random.NextBytes(bytes);

        TextDecoder.Decode(bytes).Should().Be(new DecodedText(null, "It is not a text file."));
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("PK\u0003\u0004 and so on", "ZIP")]
    [InlineData("GIF89a and so on", "GIF")]
    public void A_known_format_is_named(string start, string kind) => TextDecoder.Decode(Encoding.Latin1.GetBytes(start)).Note.Should().Contain(kind);

    private static Encoding Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(name);
    }
}
