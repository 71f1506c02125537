package kange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.model.issue.BlockSpan;
import kange.model.issue.Span;
import kange.model.marks.Quotation;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static final List<String> BLOCKS =
      List.of(
          "一、把台账建到门口",
          "石桥巷的排水口一共有三十七个，哪一个归谁管，过去谁也说不清。",
          "网格员每天走一遍，把看到的记在本子上，回来再录进系统。",
          "谁也说不清的事情，要有人去说清。");

  @Test
  void wordsStayWhereTheyStood() {
    assertEquals(List.of("过去谁也说不清"), found("过去谁也说不清", BLOCKS));
    assertEquals(List.of(place(3, "谁也说不清", BLOCKS)), QuoteFinder.find(quote(3, "谁也说不清"), BLOCKS));
  }

  @Test
  void wordsAreFoundInAnotherBlockAfterAParagraphWasPutIn() {
    List<String> now = List.of("新添的一段。", BLOCKS.get(0), "又一段。", BLOCKS.get(1), BLOCKS.get(2));
    assertEquals(List.of(place(3, "哪一个归谁管", now)), QuoteFinder.find(quote(1, "哪一个归谁管"), now));
  }

  @Test
  void ofEqualWordsThoseInTheSameSurroundingsAreTaken() {
    List<String> now = List.of(BLOCKS.get(3), BLOCKS.get(0), BLOCKS.get(1));
    assertEquals(List.of(place(0, "谁也说不清", now)), QuoteFinder.find(quote(3, "谁也说不清"), now));
    assertEquals(List.of(place(2, "谁也说不清", now)), QuoteFinder.find(quote(1, "谁也说不清"), now));
  }

  @Test
  void ofEqualWordsInEqualSurroundingsTheNearestIsTaken() {
    List<String> before = List.of("头一段话。", "鼓掌。", "中间一段很长很长的话。", "末一段话。");
    Quotation quote = Quotation.of(before, new BlockSpan(1, new Span(0, 2)));
    List<String> now = List.of("甲甲甲甲甲甲甲甲", "鼓掌", "乙", "丙丙丙丙丙丙丙丙丙丙丙丙丙丙", "鼓掌", "丁");
    assertEquals(List.of(place(1, "鼓掌", now)), QuoteFinder.find(quote, now));
  }

  @Test
  void widthSpacesDotsAndTraditionalCharactersDoNotMatter() {
    List<String> now = List.of("一、", "石橋巷的排水口一共有 三十七 个,哪一个歸誰管，過去誰也說不清。");
    assertEquals(
        List.of("三十七 个,哪一个歸誰管"), words(QuoteFinder.find(quote(1, "三十七个，哪一个归谁管"), now), now));
  }

  @Test
  void aCorrectionWithinTheWordsDoesNotLoseThem() {
    List<String> now = List.of("网格员每天走两遍，把所看到的记在本子上，回来再录进系统。");
    assertEquals(
        List.of("每天走两遍，把所看到的记在本子上"),
        words(QuoteFinder.find(quote(2, "每天走一遍，把看到的记在本子上"), now), now));
  }

  @Test
  void aShortQuoteWithADifferenceCountsOnlyInItsSurroundings() {
    List<String> same = List.of("网格员每天走二遍，把看到的记在本子上。");
    assertEquals(List.of("每天走二遍"), words(QuoteFinder.find(quote(2, "每天走一遍"), same), same));
    List<String> other = List.of("他们每天走二遍山路。");
    assertEquals(List.of(), QuoteFinder.find(quote(2, "每天走一遍"), other));
  }

  @Test
  void wordsThatAreGoneAreNotFoundInOthers() {
    List<String> now = List.of(BLOCKS.get(0), "此处改写，原来的意思换了说法。", BLOCKS.get(3));
    assertEquals(List.of(), QuoteFinder.find(quote(2, "回来再录进系统"), now));
    assertEquals(List.of(), QuoteFinder.find(quote(2, "回来再录进系统"), List.of()));
  }

  @Test
  void aParagraphThatWasSplitGivesAPlaceInEachPart() {
    List<String> now = List.of("网格员每天走一遍，", "把看到的记在本子上，回来再录进系统。");
    assertEquals(List.of("走一遍，", "把看到的"), words(QuoteFinder.find(quote(2, "走一遍，把看到的"), now), now));
  }

  @Test
  void aCharacterOutsideTheBmpIsTakenWhole() {
    List<String> blocks = List.of("主编𠮷祥二同志。");
    Quotation half = Quotation.of(blocks, new BlockSpan(0, new Span(3, 6)));
    assertEquals("𠮷祥二", half.text());
    assertEquals("主编", half.before());
    List<String> now = List.of("新任主编𠮷祥二同志。");
    assertEquals(List.of("𠮷祥二"), words(QuoteFinder.find(half, now), now));
  }

  private static List<String> found(String words, List<String> now) {
    return words(QuoteFinder.find(quote(1, words), now), now);
  }

  private static Quotation quote(int block, String words) {
    return Quotation.of(BLOCKS, place(block, words, BLOCKS));
  }

  private static BlockSpan place(int block, String words, List<String> blocks) {
    int start = blocks.get(block).indexOf(words);
    return new BlockSpan(block, new Span(start, start + words.length()));
  }

  private static List<String> words(List<BlockSpan> places, List<String> blocks) {
    return places.stream()
        .map(p -> blocks.get(p.block()).substring(p.span().start(), p.span().end()))
        .toList();
  }
}
