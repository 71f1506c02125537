package kange.parse.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.place.Candidate;
import kange.parse.warning.ParseMessage;
import org.junit.jupiter.api.Test;

/** A doubt is said in words that presume no contents page, no next article, no joint. */
class PresumingNothingTest extends JudgedIssue {
  private static List<String> said(Article article) {
    return codes(article);
  }

  private static List<String> only(ParseMessage message) {
    return List.of(message.warning());
  }

  @Test
  void anUntitledArticleThatNothingListsLacksNoTitleOfTheContentsPage() {
    assertEquals(
        only(ParseMessage.NO_TITLE),
        said(judge(rows(TEXT, OTHER), NONE, List.of(), INNOCENT).getFirst()));
    Contents contents = contents(entry("渡口边的老石阶", "何晓舟", 3), entry("灯下的图书室", "林小满", 8));
    List<String> rows =
        rows("CONTENTS 目录", TEXT, OTHER, TEXT, TEXT, "TITLE 灯下的图书室", "BYLINE 林小满", OTHER);
    List<Candidate> second = List.of(placed(contents, 1, 5));
    assertEquals(
        only(ParseMessage.TITLE_NOT_FOUND),
        said(judge(rows, contents, second, INNOCENT, "UNTITLED 6.000").getFirst()));
  }

  @Test
  void belowTheLastArticleNoOtherBegins() {
    List<String> rows = rows("TITLE 渡口边的老石阶", "BODY 修好了。", "TITLE 灯下的图书室", "BODY 开门了。");
    List<Article> articles = judge(rows, NONE, List.of(), INNOCENT, "SHORT 6.000");
    assertEquals(only(ParseMessage.BORDER_UNSURE), said(articles.getFirst()));
    assertEquals(only(ParseMessage.END_UNSURE), said(articles.getLast()));
  }

  @Test
  void aJumpThatWasNotFollowedIsNoJoint() {
    List<String> rows = rows("TITLE 渡口边的老石阶", TEXT, "BODY （下转第7页）");
    assertEquals(
        only(ParseMessage.JUMP_OPEN),
        said(judge(rows, NONE, List.of(), INNOCENT, "JUMP_INSIDE 6.000").getFirst()));
  }

  @Test
  void onlyWhatHasNothingBelowItsHeadHasNoText() {
    List<String> bare = rows("TITLE 渡口边的老石阶", "BYLINE 何晓舟");
    assertEquals(
        only(ParseMessage.NO_TEXT),
        said(judge(bare, NONE, List.of(), INNOCENT, "NO_PARAGRAPH 6.000").getFirst()));
    List<String> caption = rows("TITLE 渡口边的老石阶", "BYLINE 何晓舟", "BODY 图为修缮后的渡口");
    assertEquals(
        only(ParseMessage.NO_PARAGRAPH),
        said(judge(caption, NONE, List.of(), INNOCENT, "NO_PARAGRAPH 6.000").getFirst()));
  }

  @Test
  void anEntryWithoutATitleOfItsOwnIsQuotedAsItIsPrinted() {
    ContentsEntry news =
        new ContentsEntry(
            Optional.empty(), List.of("堤上的木桩和水痕"), Optional.empty(), Optional.of(5), false);
    List<String> below = rows("TITLE 采茶时节话丰年", TEXT, OTHER);
    Article between = judgeBetween(news, below, INNOCENT, "TITLE_UNLIKE_ENTRY 9.000").get(1);
    assertEquals(only(ParseMessage.TITLE_DIFFERS), said(between), between::toString);
    assertEquals(List.of("堤上的木桩和水痕"), between.warnings().getFirst().message().arguments());
  }
}
