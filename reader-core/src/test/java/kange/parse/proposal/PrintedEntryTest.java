package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ParseWarning;
import kange.model.issue.Proposal;
import kange.parse.IssueParser;
import kange.parse.LabelledIssue;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.warning.ParseMessage;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What the lines of the contents page say of an article whose by-line was misread. */
class PrintedEntryTest {
  private static final String FILE =
      """
      目录

      见闻

      渡口的石阶又长又滑 ...... 何晓舟 3
      堤上的木桩 ...... 江望 8
      老仓库里的水痕 ...... 林启航 20
      一架旧风琴 ...... 陶然 23

      """
          + article("渡口的石阶又长又滑", "何晓舟")
          + article("堤上的木桩", "江望")
          + article("老仓库里的水痕", "林后航")
          + article("一架旧风琴", "陶然");

  private static String article(String title, String author) {
    return "# " + title + "\n\n文 / " + author + "\n\n" + Texts.PROSE + "\n\n";
  }

  private static Article misread() {
    return new IssueParser().parse(SourceText.of(FILE, "水痕.txt")).articles().get(2);
  }

  @Test
  void thatTheByLineIsNotTheListedOneIsSaidAndTheListedOneOfferedFirst() {
    ParseWarning warning =
        misread().warnings().stream()
            .filter(w -> w.code().equals(ParseMessage.AUTHOR_DIFFERS.warning()))
            .findFirst()
            .orElseThrow();
    Proposal first = warning.proposals().getFirst();
    assertTrue(
        first.acts().getFirst() instanceof FieldChange change
            && change.field() == ArticleField.AUTHORS
            && change.values().equals(List.of("林启航")),
        first::toString);
  }

  /** It stands on the title's own line: what stands below is of the next entry. */
  @Test
  void thePageOfTheNextEntryIsNotOffered() {
    List<FieldChange> pages =
        misread().warnings().stream()
            .flatMap(warning -> warning.proposals().stream())
            .flatMap(proposal -> proposal.acts().stream())
            .filter(FieldChange.class::isInstance)
            .map(FieldChange.class::cast)
            .filter(change -> change.field() == ArticleField.PAGE)
            .toList();
    assertEquals(List.of(), pages);
  }

  /** The lines of a contents page, labelled as such, and below them the articles. */
  private static List<Reading> readings(Contents contents, int k, String... rows) {
    LabelledIssue issue = LabelledIssue.of(List.of(rows), contents, List.of());
    return new PrintedEntry(issue.outline(), issue.articles()).of(k);
  }

  @Test
  void theColumnThatStandsNearestAboveTheTitleOnTheContentsPageIsOffered() {
    Contents contents =
        new Contents(
            List.of(),
            List.of("见闻", "书讯"),
            Set.of(0, 1, 2, 3),
            Set.of(),
            0,
            4,
            List.of(),
            3,
            List.of());
    String[] rows = {
      "CONTENTS 见闻",
      "CONTENTS 渡口边的老石阶",
      "CONTENTS 书讯",
      "CONTENTS 灯下的图书室",
      "TITLE 渡口边的老石阶",
      "BODY " + Texts.PROSE,
      "TITLE 灯下的图书室",
      "BODY " + Texts.OTHER_PROSE
    };
    Reading second = readings(contents, 1, rows).getFirst();
    assertEquals(ProposalKind.COLUMN_AS_PRINTED, second.kind());
    assertEquals(List.of(new FieldChange(13, ArticleField.COLUMN, List.of("书讯"))), second.acts());
    rows[2] = "CONTENTS 某某";
    assertEquals(
        List.of(new FieldChange(13, ArticleField.COLUMN, List.of("见闻"))),
        readings(contents, 1, rows).getFirst().acts());
    rows[0] = "CONTENTS 某某";
    assertEquals(List.of(), readings(contents, 1, rows));
  }
}
