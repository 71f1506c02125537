package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Article;
import kange.parse.DoubtExamples;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.warning.ParseMessage;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What an article's neighbours say against it, and what is said of that. */
class NeighbourEvidenceTest extends JudgedIssue {
  @Test
  void aLabelOverAnArticleThatNamesAnotherColumnIsSaid() {
    leadsTo(
        ParseMessage.COLUMN_UNSURE,
        Evidence.LABEL_DIFFERS,
        rows("BANNER 水边", "TITLE 渡口边的老石阶", "BYLINE 何晓舟", TEXT));
  }

  @Test
  void whatTheArticleAboveEndsInIsHeldAgainstTheOneBelow() {
    List<String> rows =
        rows("TITLE 灯下的图书室", OTHER, "BODY 山里来的客人", "TITLE 渡口边的老石阶", "BYLINE 何晓舟", TEXT);
    List<Article> articles = judge(rows, NONE, List.of(), INNOCENT, "ABOVE_ENDS_SHORT 6.000");
    assertEquals(List.of(), codes(articles.getFirst()));
    assertEquals(List.of(ParseMessage.HEAD_UNSURE.warning()), codes(articles.getLast()));
    List<String> note = new ArrayList<>(rows);
    note.set(2, "BODY （作者系清江市文化局干部）");
    assertEquals(
        List.of(),
        codes(judge(note, NONE, List.of(), INNOCENT, "ABOVE_ENDS_SHORT 6.000").getLast()));
  }

  @Test
  void aLineOverTheTitleThatSpeaksOfTheTextAboveIsSaid() {
    List<String> rows = rows("TITLE 灯下的图书室", OTHER, "KICKER 管理员把借阅的规矩写在黑板上", "TITLE 渡口边的老石阶", TEXT);
    List<Article> articles = judge(rows, NONE, List.of(), INNOCENT, "KICKER_OF_ABOVE 9.000");
    assertEquals(List.of(), codes(articles.getFirst()));
    assertEquals(List.of(ParseMessage.HEAD_UNSURE.warning()), codes(articles.getLast()));
    List<String> own = rows("TITLE 灯下的图书室", OTHER, "KICKER 摆渡的老人把船收拾得干干净净", "TITLE 渡口边的老石阶", TEXT);
    assertEquals(
        List.of(), codes(judge(own, NONE, List.of(), INNOCENT, "KICKER_OF_ABOVE 9.000").getLast()));
  }

  @Test
  void aLastLineThatSpeaksOfTheTextBelowIsSaidOfBoth() {
    List<String> rows = rows("TITLE 灯下的图书室", OTHER, "BODY 摆渡的老人把船收拾得干净", "TITLE 渡口边的老石阶", TEXT);
    assertEquals(
        List.of(List.of(ParseMessage.BORDER_UNSURE.warning()), List.<String>of()),
        judge(rows, NONE, List.of(), INNOCENT, "END_OF_BELOW 9.000").stream()
            .map(ArticleJudgeTest::codes)
            .toList());
    assertEquals(
        List.of(List.<String>of(), List.of(ParseMessage.HEAD_UNSURE.warning())),
        judge(rows, NONE, List.of(), INNOCENT, "ABOVE_ENDS_OF_OWN 9.000").stream()
            .map(ArticleJudgeTest::codes)
            .toList());
  }

  /** What decided about lines is known only of a file whose lines were weighed. */
  @Test
  void unsureLinesAboveAnArticleAreHeldAgainstItsHead() {
    String sure = "# 渡口边的老石阶\n\n文/何晓舟\n\n%s\n\n# 灯下的图书室\n\n文/林小满\n\n%s\n\n";
    double least = gapAbove(sure.formatted(Texts.PROSE, Texts.OTHER_PROSE));
    String between = Texts.PROSE + "\n\n\n岸边新貌一组图";
    double more = gapAbove(sure.formatted(between, Texts.OTHER_PROSE));
    assertTrue(more > 2 * least, () -> "sure lines " + least + ", unsure lines " + more);
  }

  @SuppressWarnings("EnumOrdinal") // as the judge has it
  private static double gapAbove(String text) {
    DoubtExamples read = DoubtExamples.of(SourceText.of(text, "石阶.txt"));
    assertEquals(2, read.evidence().size());
    assertEquals(0, read.evidence().getFirst()[Evidence.GAP_ABOVE_UNSURE.ordinal()]);
    return read.evidence().getLast()[Evidence.GAP_ABOVE_UNSURE.ordinal()];
  }

  @Test
  void aHeadUnlikeTheOthersIsSaid() {
    List<String> rows =
        rows(
            "TITLE # 渡口边的老石阶",
            "BYLINE 文/何晓舟",
            TEXT,
            "TITLE 灯下的图书室",
            "BYLINE 林小满",
            OTHER,
            "TITLE 山路十八弯",
            "BYLINE 周海生",
            TEXT);
    assertEquals(
        List.of(List.of(ParseMessage.HEAD_UNSURE.warning()), List.<String>of(), List.<String>of()),
        judge(rows, NONE, List.of(), INNOCENT, "TITLE_LOOK_UNUSUAL 4.800").stream()
            .map(ArticleJudgeTest::codes)
            .toList());
    assertEquals(
        List.of(
            List.of(ParseMessage.BYLINE_UNSURE.warning()), List.<String>of(), List.<String>of()),
        judge(rows, NONE, List.of(), INNOCENT, "SIGNED_UNUSUAL 4.800").stream()
            .map(ArticleJudgeTest::codes)
            .toList());
  }

  @Test
  void anEntryThatIsListedNextAndWasNotFoundMayBeInside() {
    List<Article> articles =
        judgeBetween(entry("堤上的木桩", "江望", 5), rows(), INNOCENT, "ENTRY_SKIPPED 6.000");
    assertEquals(List.of(ParseMessage.MAY_HOLD_ANOTHER.warning()), codes(articles.getFirst()));
    assertEquals(List.of(), codes(articles.getLast()));
  }

  @Test
  void anArticleThatFillsTooManyPagesForItsLengthIsSaid() {
    List<ContentsEntry> entries = new ArrayList<>();
    List<String> rows = new ArrayList<>(rows("CONTENTS 目录"));
    List<Candidate> at = new ArrayList<>();
    for (int k = 0; k < 9; k++) {
      String title = "甲乙丙丁戊己庚辛壬".charAt(k) + "地的渡口石阶";
      entries.add(entry(title, "何晓舟", k < 5 ? k + 1 : k + 20));
      rows.addAll(rows("TITLE " + title, "BYLINE 何晓舟", TEXT));
    }
    Contents contents = contents(entries.toArray(ContentsEntry[]::new));
    for (int k = 0; k < entries.size(); k++) {
      at.add(placed(contents, k, 1 + 3 * k));
    }
    List<Article> articles = judge(rows, contents, at, INNOCENT, "PAGES_UNUSUAL 3.000");
    for (int k = 0; k < articles.size(); k++) {
      List<String> wanted = k == 4 ? List.of(ParseMessage.PAGE_UNSURE.warning()) : List.of();
      assertEquals(wanted, codes(articles.get(k)), "article " + k);
    }
  }
}
