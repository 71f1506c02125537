package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kange.model.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
  private static final String SIMPLIFIED =
      "各级党组织要把学习教育同中心工作结合起来，把群众的急难愁盼作为出发点和落脚点。\n会议强调，要压实责任、抓好落实。\n";
  private static final String TRADITIONAL =
      "各級機關應當把為民服務同日常工作結合起來，聽取居民的意見，改善辦事的流程。\n會議強調，要落實責任、講求實效。\n";

  private static EncodingDetector.Decoded decode(byte[] bytes) throws UnreadableTextException {
    return EncodingDetector.decode(bytes, "期刊.txt");
  }

  private static EncodingDetector.Decoded decode(String text, String charset)
      throws UnreadableTextException {
    return decode(text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void aLongSimplifiedTextIsReadInItsEncoding(String charset) throws UnreadableTextException {
    EncodingDetector.Decoded decoded = decode(SIMPLIFIED, charset);
    assertEquals(SIMPLIFIED, decoded.text());
    assertEquals(charset, decoded.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "UTF-16LE", "UTF-16BE"})
  void aLongTraditionalTextIsReadInItsEncoding(String charset) throws UnreadableTextException {
    EncodingDetector.Decoded decoded = decode(TRADITIONAL, charset);
    assertEquals(TRADITIONAL, decoded.text());
    assertEquals(charset, decoded.charset());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
  void aByteOrderMarkDecidesAndIsTakenOff(String charset, String mark)
      throws UnreadableTextException {
    byte[] head = java.util.HexFormat.of().parseHex(mark);
    byte[] body = "刊".getBytes(Charset.forName(charset));
    byte[] bytes = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    EncodingDetector.Decoded decoded = decode(bytes);
    assertEquals("刊", decoded.text());
    assertEquals(charset, decoded.charset());
  }

  @Test
  void gbkTextIsReadAsTheLargerSetItIsPartOf() throws UnreadableTextException {
    EncodingDetector.Decoded decoded = decode("朱镕基同志与喆、堃二字，均在此集之中。", "GBK");
    assertEquals("朱镕基同志与喆、堃二字，均在此集之中。", decoded.text());
    assertEquals("GB18030", decoded.charset());
  }

  @Test
  void fourByteCharactersOfGb18030AreRead() throws UnreadableTextException {
    String text = "文 / 𠮷田、㛃然、䶮昌\n" + SIMPLIFIED;
    assertEquals(text, decode(text, "GB18030").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"目录", "本期特稿", "2025年第3期", "市直机关党建", "秋", "图书馆"})
  void aFewCharactersAreEnough(String text) throws UnreadableTextException {
    assertEquals(text, decode(text, "UTF-8").text());
    assertEquals(text, decode(text, "GB18030").text());
  }

  @Test
  void plainAsciiIsUtf8() throws UnreadableTextException {
    assertEquals("UTF-8", decode("CONTENTS\r\n1 A\r\n", "US-ASCII").charset());
  }

  @Test
  void wideTextWithoutAMarkShowsByItsLineEnds() throws UnreadableTextException {
    assertEquals("目录\n正文。", decode("目录\n正文。", "UTF-16LE").text());
    assertEquals("目录\n正文。", decode("目录\n正文。", "UTF-16BE").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aFewDamagedBytesDoNotCostTheIssue(String charset) throws UnreadableTextException {
    String text = SIMPLIFIED.repeat(60);
    byte[] bytes = text.getBytes(Charset.forName(charset));
    // A lead byte that no trail byte follows, in the middle of the line: damage in either encoding.
    bytes[bytes.length / 2] = (byte) 0xFF;
    EncodingDetector.Decoded decoded = decode(bytes);
    assertEquals(charset, decoded.charset());
    assertEquals(text.substring(0, 200), decoded.text().substring(0, 200));
    assertEquals(
        text.substring(text.length() - 200),
        decoded.text().substring(decoded.text().length() - 200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目录\n正文。",
        "　　各级机关应当把为民服务同日常工作结合起来。　　\r\n　　完\r\n",
        "一是加强学习。\n一",
        "CONTENTS\r\n1 The river and the town\r\n",
        "第1期 abc 第2期 def\n",
        "党建工作简报",
        "𠮷田同志的讲话\n",
        "各級機關應當把為民服務同日常工作結合起來\n"
      })
  void wideTextWithoutAMarkIsReadInItsOrderWhateverIsInIt(String text)
      throws UnreadableTextException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      EncodingDetector.Decoded decoded = decode(text, charset);
      assertEquals(text, decoded.text());
      assertEquals(charset, decoded.charset());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void halfAPairCostsOneCharacterMarkedOrNot(String charset) throws UnreadableTextException {
    boolean little = charset.endsWith("LE");
    for (String half : List.of("\uD842", "\uDFB7")) {
      for (String before : List.of("", "\uFEFF")) {
        String text = SIMPLIFIED + "前X后\n" + SIMPLIFIED;
        byte[] bytes = (before + text).getBytes(Charset.forName(charset));
        int at = 2 * (before + text).indexOf('X');
        bytes[little ? at : at + 1] = (byte) half.charAt(0);
        bytes[little ? at + 1 : at] = (byte) (half.charAt(0) >> 8);
        assertEquals(text.replace('X', '\uFFFD'), decode(bytes).text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void aBrokenByteInAShortTextCostsItsCharacterAndNothingBesideIt(String charset)
      throws UnreadableTextException {
    for (int at = 3; at < 30; at++) {
      byte[] bytes = SIMPLIFIED.getBytes(Charset.forName(charset));
      int start = SIMPLIFIED.substring(0, at).getBytes(Charset.forName(charset)).length;
      bytes[start] = (byte) 0xFF;
      EncodingDetector.Decoded decoded = decode(bytes);
      assertEquals(charset, decoded.charset());
      String kept = decoded.text().replaceAll("\uFFFD.?", "");
      assertTrue(decoded.text().contains("\uFFFD"), decoded.text());
      assertTrue(kept.startsWith(SIMPLIFIED.substring(0, at)), kept);
      String behind = SIMPLIFIED.substring(SIMPLIFIED.indexOf('\n', at));
      assertTrue(kept.endsWith(behind), kept);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x85, 0x202E, 0x2066, 0x200F, 0x061C})
  void controlsThatSomebodyPutIntoATextAreKept(int control) throws UnreadableTextException {
    String text = SIMPLIFIED + "题" + Character.toString(control) + "目\n" + SIMPLIFIED;
    for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
      assertEquals(text, decode(text, charset).text(), charset);
    }
  }

  @Test
  void whatIsNoTextIsRefused() {
    Random random = new Random(5);
    byte[] noise = new byte[20_000];
    random.nextBytes(noise);
    byte[] zeros = new byte[20_000];
    byte[] counted = new byte[20_000];
    byte[] image = new byte[20_000];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = (byte) (i % 4 == 0 ? i / 4 : 0);
      image[i] = (byte) (i % 7 == 0 ? 0 : 0x80 + i % 0x70);
    }
    for (byte[] bytes : List.of(noise, zeros, counted, image)) {
      assertThrows(UnreadableTextException.class, () -> decode(bytes));
    }
  }

  @Test
  void muchDamageIsNotGuessedAt() {
    byte[] bytes = SIMPLIFIED.repeat(60).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(3);
    for (int i = 0; i < bytes.length / 20; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
    }
    UnreadableTextException e = assertThrows(UnreadableTextException.class, () -> decode(bytes));
    assertEquals(Message.of(TextMessage.ENCODING_UNKNOWN, "期刊.txt"), e.message());
  }

  @Test
  void aCutLastCharacterIsForgiven() throws UnreadableTextException {
    byte[] bytes = SIMPLIFIED.repeat(60).getBytes(StandardCharsets.UTF_8);
    EncodingDetector.Decoded decoded = decode(Arrays.copyOf(bytes, bytes.length - 2));
    assertEquals("UTF-8", decoded.charset());
    assertTrue(decoded.text().startsWith(SIMPLIFIED));
  }
}
