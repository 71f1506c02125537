package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.LineRange;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.warning.ParseMessage;
import org.junit.jupiter.api.Test;

/** Evidence found in a labelled file, and what is said of it. */
class ArticleJudgeTest extends JudgedIssue {
  @Test
  void whatTheHeadShowsAgainstAnArticleIsSaidOfTheHead() {
    leadsTo(ParseMessage.NO_TITLE, Evidence.UNTITLED, rows(TEXT, OTHER));
    leadsTo(ParseMessage.HEAD_UNSURE, Evidence.TITLE_SHORT, rows("TITLE 渡口", "BYLINE 何晓舟", TEXT));
    leadsTo(
        ParseMessage.HEAD_UNSURE, Evidence.TITLE_LONG, rows("TITLE " + "渡口边的老石阶".repeat(6), TEXT));
    leadsTo(
        ParseMessage.HEAD_UNSURE,
        Evidence.TITLE_OF_SEVERAL_LINES,
        rows("TITLE 渡口边的", "TITLE_MORE 老石阶", TEXT));
    leadsTo(
        ParseMessage.HEAD_UNSURE,
        Evidence.HAS_KICKER,
        rows("KICKER 在全市大会上强调", "TITLE 渡口边的老石阶", TEXT));
    leadsTo(
        ParseMessage.HEAD_UNSURE,
        Evidence.HAS_SUBTITLE,
        rows("TITLE 渡口边的老石阶", "SUBTITLE ——记一位摆渡人", TEXT));
  }

  @Test
  void whatTheBylineShowsAgainstAnArticleIsSaidOfTheByline() {
    leadsTo(
        ParseMessage.BYLINE_UNSURE,
        Evidence.AUTHOR_NO_PERSON,
        rows("TITLE 渡口边的老石阶", "BYLINE 清江市文化局", TEXT));
    leadsTo(
        ParseMessage.BYLINE_UNSURE,
        Evidence.MANY_AUTHORS,
        rows("TITLE 渡口边的老石阶", "BYLINE 何晓舟 林小满 周海生 陈一诺", TEXT));
    leadsTo(
        ParseMessage.BYLINE_UNSURE,
        Evidence.BYLINE_INSIDE,
        rows("TITLE 渡口边的老石阶", TEXT, "BODY 文/林小满", OTHER));
  }

  @Test
  void anArticleWithoutAuthorAmongSignedOnesIsSaidToHaveNone() {
    leadsTo(
        ParseMessage.NO_AUTHOR,
        Evidence.UNSIGNED_AMONG_SIGNED,
        rows(
            "TITLE 渡口边的老石阶",
            TEXT,
            "TITLE 灯下的图书室",
            "BYLINE 林小满",
            OTHER,
            "TITLE 山路十八弯",
            "BYLINE 周海生",
            TEXT));
  }

  @Test
  void whatStandsInATextAndBelongsElsewhereIsSaid() {
    leadsTo(
        ParseMessage.JUMP_OPEN, Evidence.JUMP_INSIDE, rows("TITLE 渡口边的老石阶", TEXT, "BODY （下转第7页）"));
    leadsTo(
        ParseMessage.MAY_HOLD_ANOTHER,
        Evidence.MASTHEAD_INSIDE,
        rows("TITLE 渡口边的老石阶", TEXT, "BODY 主编：何晓舟", OTHER));
    leadsTo(
        ParseMessage.MAY_HOLD_ANOTHER,
        Evidence.HEADING_LIKE_TITLE_INSIDE,
        rows("TITLE # 渡口边的老石阶", TEXT, "BODY # 灯下的图书室", OTHER));
  }

  @Test
  void whatTheTextLacksIsSaid() {
    leadsTo(
        ParseMessage.TORN_END,
        Evidence.TORN_END,
        rows("TITLE 渡口边的老石阶", TEXT.substring(0, TEXT.length() - 6)));
    leadsTo(ParseMessage.NO_TEXT, Evidence.NO_PARAGRAPH, rows("TITLE 渡口边的老石阶", "BYLINE 何晓舟"));
    leadsTo(ParseMessage.END_UNSURE, Evidence.SHORT, rows("TITLE 渡口边的老石阶", "BODY 修好了。"));
  }

  @Test
  void anArticleMuchLongerThanTheOthersMayHoldAnother() {
    List<String> rows = new ArrayList<>(rows("TITLE 渡口边的老石阶"));
    for (int i = 0; i < 9; i++) {
      rows.add(TEXT);
    }
    rows.addAll(rows("TITLE 灯下的图书室", OTHER, "TITLE 山路十八弯", TEXT));
    leadsTo(ParseMessage.MAY_HOLD_ANOTHER, Evidence.LONG, rows);
  }

  @Test
  void whatContentsPageAndTextSayDifferentlyIsSaidInTheContentsPagesWords() {
    Contents contents = contents(entry("渡口边的老石阶和码头", "何晓舟", 3));
    List<String> rows = rows("CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT);
    List<Candidate> at = List.of(placed(contents, 0, 1));
    Article title = judge(rows, contents, at, INNOCENT, "TITLE_UNLIKE_ENTRY 20.000").getFirst();
    assertEquals(List.of(ParseMessage.TITLE_DIFFERS.warning()), codes(title));
    assertEquals(List.of("渡口边的老石阶和码头"), title.warnings().getFirst().message().arguments());
  }

  @Test
  void thatContentsPageAndBylineNameNobodyInCommonIsSaidHoweverSureAllElseIs() {
    Contents contents = contents(entry("渡口边的石阶", "林小满", 3));
    List<Candidate> at = List.of(placed(contents, 0, 1));
    List<String> rows = rows("CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT);
    Article article = judge(rows, contents, at, INNOCENT).getFirst();
    assertEquals(List.of(ParseMessage.AUTHOR_DIFFERS.warning()), codes(article));
    assertEquals(List.of("林小满"), article.warnings().getFirst().message().arguments());
    List<String> both = rows("CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟 林小满", TEXT);
    assertEquals(List.of(), codes(judge(both, contents, at, INNOCENT).getFirst()));
  }

  @Test
  void thatNoTitleWasFoundIsSaidHoweverSureAllElseIs() {
    Article untitled = judge(rows(TEXT, OTHER), NONE, List.of(), INNOCENT).getFirst();
    assertEquals(List.of(ParseMessage.NO_TITLE.warning()), codes(untitled));
    assertTrue(untitled.confidence() > 0.9, "and is no doubt of the rest");
  }

  @Test
  void anArticleThatIsNotListedIsSaidToBeUnlisted() {
    Contents contents = contents(entry("采茶时节话丰年", "林小满", 3));
    List<String> rows = rows("CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT);
    Article article = judge(rows, contents, List.of(), INNOCENT, "NOT_LISTED 6.000").getFirst();
    assertEquals(List.of(ParseMessage.ARTICLE_NOT_IN_CONTENTS.warning()), codes(article));
    leadsToNothing("NOT_LISTED 6.000");
  }

  @Test
  void aPageNumberThatFallsIsSaid() {
    Contents contents = contents(entry("渡口边的石阶", "何晓舟", 9), entry("灯下的图书室", "林小满", 5));
    List<String> rows =
        rows(
            "CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT, "TITLE 灯下的图书室", "BYLINE 林小满", OTHER);
    List<Candidate> at = List.of(placed(contents, 0, 1), placed(contents, 1, 4));
    List<Article> articles = judge(rows, contents, at, INNOCENT, "PAGE_OUT_OF_ORDER 6.000");
    assertEquals(List.of(), codes(articles.get(0)));
    assertEquals(List.of(ParseMessage.PAGE_UNSURE.warning()), codes(articles.get(1)));
  }

  @Test
  void aPageThatIsUnknownSharedOrReadFromADoubtfulContentsPageIsUnsure() {
    Contents listed = contents(entry("渡口边的石阶", "何晓舟", 3), entry("灯下的图书室", "林小满", 3));
    List<String> rows =
        rows(
            "CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT, "TITLE 灯下的图书室", "BYLINE 林小满", OTHER);
    List<Candidate> at = List.of(placed(listed, 0, 1), placed(listed, 1, 4));
    List<String> unsure = List.of(ParseMessage.PAGE_UNSURE.warning());
    List<Article> shared = judge(rows, listed, at, INNOCENT, "PAGE_SHARED 6.000");
    assertEquals(List.of(), codes(shared.get(0)));
    assertEquals(unsure, codes(shared.get(1)));
    List<Article> none = judge(rows, contents(), List.of(), INNOCENT, "NO_PAGE 6.000");
    assertEquals(unsure, codes(none.getFirst()));
    Contents doubtful =
        new Contents(
            listed.entries(), List.of(), Set.of(0), Set.of(), 0, 1, List.of(0), 0.2, List.of());
    assertEquals(
        unsure, codes(judge(rows, doubtful, at, INNOCENT, "CONTENTS_UNSURE 6.000").getFirst()));
    assertEquals(
        unsure, codes(judge(rows, doubtful, at, INNOCENT, "CONTENTS_UNREAD 9.000").getFirst()));
    assertEquals(
        List.of(),
        codes(
            judge(rows, listed, at, INNOCENT, "CONTENTS_UNSURE 6.000", "CONTENTS_UNREAD 9.000")
                .getFirst()));
  }

  @Test
  void aColumnThatIsMissingUnusualOrOfOneArticleIsUnsure() {
    List<String> rows =
        rows(
            "CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT, "TITLE 灯下的图书室", "BYLINE 林小满", OTHER);
    ContentsEntry in =
        new ContentsEntry(
            Optional.of("甲乙丙丁"), List.of("渡口边的石阶"), Optional.of("何晓舟"), Optional.of(3), false);
    Contents contents = Texts.contents(List.of("甲乙丙丁"), List.of(in, entry("灯下的图书室", "林小满", 5)));
    List<Candidate> at = List.of(placed(contents, 0, 1), placed(contents, 1, 4));
    List<String> unsure = List.of(ParseMessage.COLUMN_UNSURE.warning());
    assertEquals(
        unsure, codes(judge(rows, contents, at, INNOCENT, "COLUMN_UNUSUAL 6.000").getFirst()));
    assertEquals(
        unsure, codes(judge(rows, contents, at, INNOCENT, "COLUMN_OF_ONE 6.000").getFirst()));
    List<Article> missing = judge(rows, contents, at, INNOCENT, "NO_COLUMN 6.000");
    assertEquals(List.of(), codes(missing.get(0)));
    assertEquals(unsure, codes(missing.get(1)));
    List<Article> nowhere = judge(rows, contents(in), List.of(), INNOCENT, "NO_COLUMNS 6.000");
    assertEquals(unsure, codes(nowhere.getFirst()));
    assertEquals(
        List.of(), codes(judge(rows, contents, at, INNOCENT, "NO_COLUMNS 6.000").getFirst()));
  }

  @Test
  void aTitleWhosePlaceIsOnlyLikeTheEntrySaysWhatIsListed() {
    Contents contents = contents(entry("渡口边的石阶", "何晓舟", 3));
    List<String> rows = rows("CONTENTS 目录", "TITLE 渡口边的石阶", "BYLINE 何晓舟", TEXT);
    Candidate like = new Candidate(0, 1, 1, 0.6, 2, "渡口边的石阶", List.of("何晓舟"));
    assertEquals(
        List.of(ParseMessage.TITLE_DIFFERS.warning()),
        codes(judge(rows, contents, List.of(like), INNOCENT, "PLACE_UNLIKE 12.000").getFirst()));
    List<Candidate> same = List.of(placed(contents, 0, 1));
    assertEquals(
        List.of(), codes(judge(rows, contents, same, INNOCENT, "PLACE_UNLIKE 12.000").getFirst()));
  }

  private static void leadsToNothing(String weight) {
    assertEquals(
        List.of(), codes(judge(RIGHT, NONE, List.of(), INNOCENT, weight).getFirst()), weight);
  }

  @Test
  void whereOnlyTheFileIsUnsureThatIsSaid() {
    Article article = judge(RIGHT, NONE, List.of(), INNOCENT, "WITHOUT_CONTENTS 6.000").getFirst();
    assertEquals(List.of(ParseMessage.FILE_UNSURE.warning()), codes(article));
  }

  @Test
  void aWarningNamesTheLinesItIsAbout() {
    List<String> rows = rows("TITLE 渡口边的老石阶", TEXT, OTHER.substring(0, OTHER.length() - 6));
    Article torn = judge(rows, NONE, List.of(), INNOCENT, "TORN_END 6.000").getFirst();
    assertEquals(List.of(new LineRange(5, 5)), torn.warnings().getFirst().lines());
    List<String> kicker = rows("KICKER 在全市大会上强调", "TITLE 渡口边的老石阶", TEXT);
    Article head = judge(kicker, NONE, List.of(), INNOCENT, "HAS_KICKER 6.000").getFirst();
    List<LineRange> lines = head.warnings().getFirst().lines();
    assertTrue(lines.stream().anyMatch(r -> r.contains(1)), lines::toString);
    assertTrue(lines.stream().anyMatch(r -> r.contains(3)), lines::toString);
    assertFalse(lines.stream().anyMatch(r -> r.contains(5)), lines::toString);
  }

  @Test
  void confidenceFallsWithEveryEvidence() {
    List<String> rows = rows("KICKER 在全市大会上强调", "TITLE 渡口边的老石阶", "SUBTITLE ——见闻", TEXT);
    double none = confidence(rows, INNOCENT);
    double one = confidence(rows, INNOCENT, "HAS_KICKER 1.500");
    double two = confidence(rows, INNOCENT, "HAS_KICKER 1.500", "HAS_SUBTITLE 1.500");
    assertEquals(0.95, none, 0.005);
    assertEquals(0.82, one, 0.005);
    assertEquals(0.5, two, 0.005);
    assertTrue(confidence(rows, "ANY 40.000") > 0, "nothing is wrong for certain");
  }

  private static double confidence(List<String> rows, String... weights) {
    return judge(rows, NONE, List.of(), weights).getFirst().confidence();
  }

  @Test
  void theStrongestReasonsAreSaidFirstEachOnceAndAtMostThree() {
    List<String> rows =
        rows(
            "KICKER 在全市大会上强调",
            "TITLE 渡口",
            "BYLINE 清江市文化局",
            "BODY 文/林小满",
            "BODY （下转第7页）",
            "BODY 主编：何晓舟",
            TEXT.substring(0, TEXT.length() - 6));
    Article article =
        judge(
                rows,
                NONE,
                List.of(),
                "TORN_END 2.000",
                "HAS_KICKER 4.000",
                "TITLE_SHORT 3.500",
                "JUMP_INSIDE 3.000",
                "AUTHOR_NO_PERSON 1.000")
            .getFirst();
    assertEquals(
        List.of(
            ParseMessage.HEAD_UNSURE.warning(),
            ParseMessage.JUMP_OPEN.warning(),
            ParseMessage.TORN_END.warning()),
        codes(article));
  }

  @Test
  void aWeakSecondReasonIsLeftUnsaid() {
    List<String> rows = rows("KICKER 在全市大会上强调", "TITLE 渡口边的石阶", TEXT, "BODY （下转第7页）");
    Article article =
        judge(rows, NONE, List.of(), "HAS_KICKER 4.000", "JUMP_INSIDE 0.200").getFirst();
    assertEquals(List.of(ParseMessage.HEAD_UNSURE.warning()), codes(article));
  }
}
