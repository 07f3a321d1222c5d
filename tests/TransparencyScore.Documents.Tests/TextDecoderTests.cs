using System.Text;

namespace TransparencyScore.Documents.Tests;

[TestClass]
public sealed class TextDecoderTests
{
    [TestMethod]
    [DataRow("utf-8")]
    [DataRow("utf-16")]
    [DataRow("utf-16BE")]
    public void Byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.AreEqual("Größe\r\n速度", TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Größe\r\n速度")]));
    }

    [TestMethod]
    public void Invalid_utf8_is_an_error_with_line_and_byte()
    {
        var error = Assert.ThrowsExactly<UnreadableDocumentException>(() => TextDecoder.Decode([.. "ü\nab"u8, 0xE4, (byte)'x']));
        Assert.AreEqual(2, error.Line);
        StringAssert.Contains(error.Message, "0xE4 at offset 5 ");
    }

    [TestMethod]
    public void Utf16_without_mark_is_an_error_that_says_so() =>
        StringAssert.Contains(Assert.ThrowsExactly<UnreadableDocumentException>(() => TextDecoder.Decode(Encoding.Unicode.GetBytes("fast"))).Message, "UTF-16");

    [TestMethod]
    public void Broken_utf16_is_an_error() => Assert.ThrowsExactly<UnreadableDocumentException>(() => TextDecoder.Decode([0xFF, 0xFE, 0x41, 0x00, 0x42]));

    [TestMethod]
    [DataRow("")]
    [DataRow(" \r\n\t")]
    public void Empty_document_is_an_error(string text) => Assert.ThrowsExactly<UnreadableDocumentException>(() => TextDecoder.Decode(Encoding.UTF8.GetBytes(text)));

    [TestMethod]
    public void Document_over_the_limit_is_an_error() =>
        StringAssert.Contains(Assert.ThrowsExactly<UnreadableDocumentException>(() => TextDecoder.Decode(new byte[TextDecoder.MostBytes + 1])).Message, "64 MB");
}
