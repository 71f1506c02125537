package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ParseWarning;
import kange.model.issue.Proposal;
import kange.parse.IssueParser;
import kange.parse.Texts;
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
}
