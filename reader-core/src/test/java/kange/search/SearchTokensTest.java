package kange.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.Span;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** How text becomes terms, words and marks, and what an index says of itself. */
class SearchTokensTest {
  private final Analysis analysis = new Analysis();

  private static List<FoldedText> folded(String... texts) {
    return Arrays.stream(texts).map(Fold::of).toList();
  }

  private static List<String> texts(List<FoldedText> folded) {
    return folded.stream().map(FoldedText::text).toList();
  }

  /** Each token with its position, which begins at 0. */
  private static List<String> tokens(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    int position = -1;
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      tokens.add(term + "@" + position);
    }
    return tokens;
  }

  @Test
  void pairsStandWhereTheirFirstCharacterDoesAndTextsFarApart() throws IOException {
    List<FoldedText> texts = folded("甲𠮷丙", "丁", "", "戊己");
    TokenStream pairs = analysis.pairs(texts);
    List<String> once = tokens(pairs);
    assertEquals(List.of("甲𠮷@0", "𠮷丙@1", "戊己@64"), once);
    assertEquals(once, tokens(pairs), "read again");
  }

  @Test
  void ofAPartCharactersAreTermsToo() throws IOException {
    TokenStream part = analysis.part(folded("甲乙", "丙丁"));
    List<String> once = tokens(part);
    assertEquals(List.of("甲@0", "甲乙@0", "乙@1", "丙@22", "丙丁@22", "丁@23"), once);
    assertEquals(once, tokens(part), "read again");
  }

  @Test
  void ofCharactersAloneEachIsATermOnce() throws IOException {
    TokenStream characters = analysis.characters(folded("乙一乙", "𠮷一"));
    List<String> once = tokens(characters);
    assertEquals(List.of("一@0", "乙@1", "𠮷@2"), once);
    assertEquals(once, tokens(characters), "read again");
  }

  @Test
  void wordsAreReadWithinOneTextOnly() {
    assertEquals(List.of("机关", "食堂"), analysis.words(Fold.of("机关食堂")));
    assertEquals("机关。食堂", analysis.sentences(folded("机关", "食堂")));
    assertEquals(List.of(), analysis.words(Fold.of("，。")));
  }

  @Test
  void whatAQuestionIsAboutIsLeftOfIt() {
    KeywordExtractor keywords = new KeywordExtractor(analysis);
    assertEquals(List.of("单位", "食堂", "浪费"), texts(keywords.of(folded("那篇关于单位食堂浪费的文章"))));
    assertEquals(List.of("食堂"), texts(keywords.of(folded("食堂", "谁", "水"))));
    assertEquals(List.of("水"), texts(keywords.of(folded("水", "的"))));
    assertEquals(List.of(), texts(keywords.of(folded("什么"))));
    assertTrue(texts(keywords.of(folded("我们找司机"))).contains("司机"));
  }

  @Test
  void otherWordsForOneAreThoseOfItsGroup() {
    Set<String> drivers = Synonyms.of("司机");
    assertTrue(drivers.contains("驾驶员") && !drivers.contains("司机"), drivers::toString);
    assertTrue(Synonyms.of("驾驶员").contains("司机"));
    assertEquals(Set.of(), Synonyms.of("没有这个词"));
    assertTrue(Synonyms.in("我找司机").contains("司机"));
    assertEquals(List.of(), Synonyms.in("我找人"));
  }

  @Test
  void marksThatOverlapAreOneAndThoseThatTouchAreTwo() {
    assertEquals(
        List.of(new Span(0, 3), new Span(3, 5), new Span(6, 8)),
        MatchSpans.of(folded("甲乙", "乙丙", "丁戊"), "甲乙丙丁戊，甲乙"));
    assertEquals(List.of(new Span(0, 4)), MatchSpans.of(folded("乙", "甲乙丙丁", "甲乙"), "甲乙丙丁"));
    assertEquals(List.of(), MatchSpans.of(folded("甲"), "乙"));
    assertEquals(List.of(new Span(1, 4)), MatchSpans.of("“光盘成", "的光盘成风"));
    assertEquals(List.of(new Span(0, 4)), MatchSpans.of("“光盘成", "“光盘成风"));
  }

  @Test
  void anIndexSaysOfWhichArchiveAndHowFarItIs() {
    Map<String, String> stamp = IndexStamp.of("a", 7, true);
    assertTrue(IndexStamp.fits(stamp, "a"));
    assertFalse(IndexStamp.fits(stamp, "b"));
    assertFalse(IndexStamp.fits(Map.of(), "a"));
    assertEquals(7, IndexStamp.change(stamp));
    assertEquals(Integer.toString(Analysis.VERSION), stamp.get("kange.analysis"));
    assertTrue(IndexStamp.closed(stamp));
    assertFalse(IndexStamp.closed(IndexStamp.of("a", 7, false)) || IndexStamp.closed(Map.of()));
    for (String key : List.of("kange.change", "kange.analysis")) {
      Map<String, String> other = new HashMap<>(stamp);
      other.put(key, "x");
      assertFalse(IndexStamp.fits(other, "a"), key);
    }
  }
}
