package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import kange.model.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, line ends, identity of a file, and what is said of files that cannot be read. */
class SourceTextTest {
  private static SourceText read(String text) throws UnreadableTextException {
    return SourceText.read(text.getBytes(StandardCharsets.UTF_8), "期刊.txt");
  }

  private static Message refusal(byte[] bytes) {
    return assertThrows(UnreadableTextException.class, () -> SourceText.read(bytes, "二月号.txt"))
        .message();
  }

  @ParameterizedTest
  @ValueSource(strings = {"目录\n\n本期特稿\n正文", "目录\r\n\r\n本期特稿\r\n正文\r\n", "目录\r\r本期特稿\r正文"})
  void everyKindOfLineEndGivesTheSameLines(String text) throws UnreadableTextException {
    assertEquals(List.of("目录", "", "本期特稿", "正文"), read(text).lines());
  }

  @Test
  void whereLineEndsAreMixedALineEndsAtItsLineFeedSoThatNumbersAgreeWithEditors()
      throws UnreadableTextException {
    SourceText source = read("目录\r\n第一行\n第二行\r中间\n末行");
    assertEquals(List.of("目录", "第一行", "第二行\r中间", "末行"), source.lines());
    assertEquals(4, source.info().lines());
  }

  @Test
  void theLastLineEndBeginsNoLine() throws UnreadableTextException {
    assertEquals(List.of("一", "二"), read("一\n二\n").lines());
    assertEquals(List.of("一", "二", ""), read("一\n二\n\n").lines());
  }

  @Test
  void spacesAndTabsAreKeptAsTheyAre() throws UnreadableTextException {
    assertEquals(List.of("　　正文 \t末"), read("　　正文 \t末").lines());
  }

  @Test
  void aFileIsKnownByTheDigestOfItsBytes() throws UnreadableTextException {
    SourceText source = read("abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.info().sha256());
    assertEquals("期刊.txt", source.info().file());
    SourceText wide = SourceText.of("abc", "期刊.txt");
    assertEquals(source.info().sha256(), wide.info().sha256());
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstLine() throws UnreadableTextException {
    assertEquals("目录", read("\uFEFF目录\n正文").lines().getFirst());
  }

  @Test
  void aFileThatIsEmptyIsSaidToBeEmpty() {
    assertEquals(Message.of(TextMessage.EMPTY, "二月号.txt"), refusal(new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\n", "\r\n　\t\r\n", "\uFEFF", "\uFEFF\n \n"})
  void aFileOfBlanksIsSaidToHaveNoText(String blank) {
    Message message = refusal(blank.getBytes(StandardCharsets.UTF_8));
    assertEquals(Message.of(TextMessage.BLANK, "二月号.txt"), message);
  }

  /**
   * PDF, RTF, PNG, ZIP (so docx), old Word, gzip, and SQLite, each with some bytes behind its mark.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "255044462d312e370a25e2e3cfd30a312030206f626a3c3c2f46696c746572",
        "7b5c727466315c616e73695c616e7369637067393336205c2763345c2762667d",
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489",
        "504b0304140000000800a1b2c3d40000000000000000000000000b00000077",
        "d0cf11e0a1b11ae1000000000000000000000000000000003e000300feff0900",
        "1f8b08000000000000034bcb01008c736546",
        "53514c69746520666f726d6174203300100001010040202000"
      })
  void aFileThatIsNoTextIsRefused(String hex) {
    Message message = refusal(HexFormat.of().parseHex(hex));
    assertEquals(Message.of(TextMessage.NOT_PLAIN_TEXT, "二月号.txt"), message);
  }

  @Test
  void aTextWithZerosInItIsRefusedAsNoText() {
    byte[] bytes = "目录\n本期特稿\u0000\u0000\u0000正文".getBytes(StandardCharsets.UTF_8);
    assertEquals(Message.of(TextMessage.NOT_PLAIN_TEXT, "二月号.txt"), refusal(bytes));
  }

  @Test
  void noiseInNoEncodingIsRefused() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    Message message = refusal(noise);
    assertEquals(Message.of(TextMessage.ENCODING_UNKNOWN, "二月号.txt"), message);
  }

  @Test
  void charactersOutsideTheBmpSurviveInEveryEncodingThatHasThem() throws UnreadableTextException {
    String text = "作者：𠮷田与𨨏元素，㐂字与䶮字。各支部认真学习，深入讨论，形成共识。";
    for (String name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
      Charset charset = Charset.forName(name);
      String marked = name.startsWith("UTF-16") ? "\uFEFF" + text : text;
      SourceText source = SourceText.read(marked.getBytes(charset), "期刊.txt");
      assertEquals(List.of(text), source.lines(), name);
      assertEquals(name, source.info().charset());
    }
  }
}
