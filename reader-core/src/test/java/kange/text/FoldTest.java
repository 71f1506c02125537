package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kange.model.issue.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "黨建|党建",
        "ＮＬＰ技術|nlp技术",
        "二〇二四年|二零二四年",
        "二○二四年|二零二四年",
        "“枫桥经验”|‘枫桥经验’",
        "「楓橋經驗」|\"枫桥经验\"",
        "八小时——之外|八小时--之外",
        "８＋Ｘ|8+x",
        "２．０版|2.0版",
        "習近平・講話|习近平·讲话",
        "café|CAFE",
        "苏发〔2024〕3号|苏发[2024]3号",
        "①加强|1加强",
        "60 岁以上老人 1064 人|60岁以上老人1064人",
        "關於後續臺賬裏的峯值|关于后续台账里的峰值",
        "佔迴誌傢儘鐘嚮匯範術捲衝煙凶準衛鹼|占回志家尽钟向汇范术卷冲烟凶准卫碱",
      })
  void whatReadsTheSameFoldsToTheSame(String a, String b) {
    assertTrue(Fold.same(a, b), () -> Fold.of(a).text() + " / " + Fold.of(b).text());
  }

  @Test
  void aSpaceStaysOnlyBetweenWordsOfScriptsThatWriteSpaces() {
    assertEquals("digital twin", Fold.of("Digital  \n Twin").text());
    assertEquals("nlp技术digital", Fold.of(" NLP 技术 Digital ").text());
    assertEquals("党纪学习", Fold.of("党 纪\n学　习").text());
    assertFalse(Fold.same("12 345", "12345"));
  }

  @Test
  void charactersOutsideTheBmpAreOneCharacterEach() {
    FoldedText folded = Fold.of("𠮷田与𨨏元素");
    assertEquals(6, folded.length());
    assertEquals(List.of(new Span(4, 6)), folded.find(Fold.of("𨨏")));
  }

  @Test
  void placesAreExactInTheOriginal() {
    String original = "全市 黨 建\n工作㎡ｅ\u0301";
    FoldedText folded = Fold.of(original);
    assertEquals("黨 建\n工", shown(original, folded, "党建工"));
    assertEquals("㎡", shown(original, folded, "m"));
    assertEquals("ｅ\u0301", shown(original, folded, "E"));
  }

  @Test
  void overlappingPlacesAreAllFound() {
    assertEquals(List.of(new Span(0, 2), new Span(1, 3)), Fold.of("天天天").find(Fold.of("天天")));
    assertEquals(List.of(), Fold.of("天").find(Fold.of(" ")));
  }

  @Test
  void aRunOfATextFoldsToARunOfTheFoldedText() {
    String pieces = "党黨 \n　aZ９0.“”—〇○零㎡½①\u200b\u0301𠮷가ガ±ﬁß，。Ⅳ";
    int[] alphabet = pieces.codePoints().toArray();
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      int[] text = random.ints(20, 0, alphabet.length).map(i -> alphabet[i]).toArray();
      int from = random.nextInt(20);
      int length = 1 + random.nextInt(20 - from);
      String whole = new String(text, 0, 20);
      String run = new String(text, from, length);
      assertTrue(
          Fold.of(whole).text().contains(Fold.of(run).text()), () -> run + " is not in " + whole);
    }
  }

  private static String shown(String original, FoldedText folded, String run) {
    Span span = folded.find(Fold.of(run)).get(0);
    return original.substring(span.start(), span.end());
  }
}
