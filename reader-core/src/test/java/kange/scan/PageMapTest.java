package kange.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kange.model.issue.Article;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.model.scan.PageLabel;
import kange.model.scan.PlaceBasis;
import kange.model.scan.ScanPlace;
import org.junit.jupiter.api.Test;

/** On which page of a scan a line stands. */
class PageMapTest {
  private static final String LINE = "正文二十个字左右的一行正文二十个字左右";

  /** Lines that say something else than the text between them; the others are text. */
  private final Map<Integer, String> said = new TreeMap<>();

  /** By the line an article begins on, its page on the contents page. */
  private final Map<Integer, Integer> starts = new TreeMap<>();

  private final List<PageLabel> labels = new ArrayList<>();

  private PageMap map(int lines, int pages) {
    List<String> text =
        IntStream.rangeClosed(1, lines).mapToObj(n -> said.getOrDefault(n, LINE)).toList();
    List<Article> articles = new ArrayList<>();
    starts.forEach((line, page) -> articles.add(article(line, page)));
    List<LineRange> noise = LineRange.of(said.keySet());
    ParsedIssue issue =
        new ParsedIssue(
            new SourceInfo("刊.txt", "00", "UTF-8", lines),
            new IssueMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            articles,
            noise.isEmpty() ? List.of() : List.of(new Leftover(LeftoverKind.NOISE, noise)),
            List.of());
    return PageMap.of(issue, text, labels, pages);
  }

  private static Article article(int line, int page) {
    return new Article(
        "题目",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(page),
        Optional.empty(),
        Optional.empty(),
        List.of(new LineRange(line, line)),
        List.of(),
        1,
        List.of());
  }

  private static List<Integer> pages(PageMap map, int... lines) {
    return IntStream.of(lines).mapToObj(line -> map.of(line).page()).toList();
  }

  /** Twelve pages of ten lines, the number on the last line of each. */
  private void foliosAtTheFoot() {
    IntStream.rangeClosed(1, 12).forEach(page -> said.put(10 * page, "— " + page + " —"));
  }

  @Test
  void pageNumbersAtTheFootSayWhereEachLineStands() {
    foliosAtTheFoot();
    PageMap map = map(120, 12);
    assertEquals(List.of(1, 1, 2, 2, 7, 12), pages(map, 1, 10, 11, 20, 65, 120));
    assertEquals(new ScanPlace(7, Optional.of(7), PlaceBasis.NUMBERED), map.of(65));
  }

  @Test
  void pageNumbersAboveThePageAreKnownByTheArticlesThatBeginBelowThem() {
    IntStream.rangeClosed(1, 12).forEach(page -> said.put(10 * page - 9, "南山机关　" + page));
    starts.put(22, 3);
    starts.put(75, 8);
    PageMap map = map(120, 12);
    assertEquals(List.of(1, 1, 2, 3, 8, 12), pages(map, 1, 10, 11, 22, 75, 120));
  }

  @Test
  void aMisreadPageNumberIsPassedOver() {
    foliosAtTheFoot();
    said.put(40, "— 40 —");
    said.put(70, "— 1 —");
    PageMap map = map(120, 12);
    assertEquals(List.of(3, 4, 5, 7, 8), pages(map, 30, 35, 45, 65, 75));
  }

  @Test
  void twoNumbersAreNoPageNumbersYet() {
    said.put(30, "12");
    said.put(60, "15");
    assertEquals(PlaceBasis.ESTIMATED, map(120, 20).basis());
  }

  @Test
  void betweenTheBeginningsOfArticlesPagesAreToldOffInProportion() {
    starts.put(1, 1);
    starts.put(41, 5);
    starts.put(51, 5);
    starts.put(61, 6);
    labels.add(new PageLabel(1, 1));
    PageMap map = map(100, 10);
    // Twelve lines a page so far: the forty lines from 61 on are four pages more.
    assertEquals(List.of(1, 1, 2, 4, 5, 5, 6, 6, 7), pages(map, 1, 10, 11, 40, 41, 60, 61, 70, 71));
  }

  @Test
  void theTextBeginsOnTheFirstPageThoughThatBearsNoNumber() {
    IntStream.rangeClosed(2, 12).forEach(page -> said.put(10 * page, "— " + page + " —"));
    labels.add(new PageLabel(4, 1));
    assertEquals(List.of(1, 2), pages(map(120, 15), 4, 6));
    starts.put(4, 1);
    assertEquals(List.of(1, 4, 4), pages(map(120, 15), 1, 4, 6));
  }

  @Test
  void coversAreTakenToStandBeforeAndBehindTheNumberedPages() {
    foliosAtTheFoot();
    PageMap map = map(120, 16);
    assertEquals(new ScanPlace(9, Optional.of(7), PlaceBasis.NUMBERED), map.of(65));
    assertEquals(Optional.empty(), map.printedOn(2));
    assertEquals(Optional.of(1), map.printedOn(3));
  }

  @Test
  void whatAPersonSaysOfOnePageMovesAllOthers() {
    foliosAtTheFoot();
    labels.add(new PageLabel(5, 1));
    PageMap map = map(120, 16);
    assertEquals(new ScanPlace(11, Optional.of(7), PlaceBasis.LABELLED), map.of(65));
    assertEquals(Optional.empty(), map.printedOn(4));
  }

  @Test
  void severalPagesThatAreSaidHoldEachUntilTheNext() {
    foliosAtTheFoot();
    labels.add(new PageLabel(3, 1));
    labels.add(new PageLabel(12, 8));
    PageMap map = map(120, 20);
    // Printed pages 1-7 stand two behind, from 8 on four: two sheets without a number between.
    assertEquals(List.of(4, 9, 12, 16), pages(map, 15, 65, 75, 115));
    assertEquals(Optional.of(9), map.printedOn(11));
    assertEquals(Optional.of(8), map.printedOn(12));
  }

  @Test
  void whereTwoPrintedPagesAreOnOneSheetTheNextThatIsSaidIsNotRunOver() {
    foliosAtTheFoot();
    IntStream.range(0, 6).forEach(i -> labels.add(new PageLabel(i + 1, 2 * i + 1)));
    PageMap map = map(120, 6);
    assertEquals(List.of(1, 1, 2, 2, 3, 6), pages(map, 5, 15, 25, 35, 45, 115));
  }

  @Test
  void whatContradictsTheOthersThatAreSaidCountsForNothing() {
    foliosAtTheFoot();
    labels.add(new PageLabel(3, 1));
    labels.add(new PageLabel(4, 90));
    labels.add(new PageLabel(8, 6));
    assertEquals(9, map(120, 16).of(65).page());
  }

  @Test
  void aTextWithoutNumbersIsSpreadOverThePages() {
    PageMap map = map(100, 4);
    assertEquals(List.of(1, 1, 2, 3, 4, 4), pages(map, 1, 25, 26, 51, 76, 100));
    assertEquals(new ScanPlace(2, Optional.empty(), PlaceBasis.ESTIMATED), map.of(26));
  }

  @Test
  void longLinesCountForMoreThanShortOnes() {
    said.put(1, LINE.repeat(99));
    PageMap map = map(100, 4);
    assertEquals(List.of(1, 3, 3, 4), pages(map, 1, 2, 50, 60));
  }

  @Test
  void aScanWithFewerPagesThanTheTextNumbersIsOnlyEstimated() {
    foliosAtTheFoot();
    PageMap map = map(120, 6);
    assertEquals(PlaceBasis.ESTIMATED, map.basis());
    assertEquals(List.of(1, 4, 6), pages(map, 1, 65, 120));
  }

  @Test
  void pagesNeverFallFromLineToLineAndNeverLeaveTheScan() {
    foliosAtTheFoot();
    starts.put(33, 9);
    starts.put(90, 2);
    labels.add(new PageLabel(2, 5));
    PageMap map = map(120, 9);
    int before = 1;
    for (int line = 0; line <= 130; line++) {
      int page = map.of(line).page();
      assertTrue(page >= before && page <= 9, line + ": " + page);
      before = page;
    }
  }

  @Test
  void anIssueWithoutLinesStandsOnTheFirstPage() {
    assertEquals(1, map(0, 3).of(1).page());
  }
}
