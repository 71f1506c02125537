package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.LineRole;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.TextChange;
import kange.parse.IssueParser;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Lines of three articles that were misread are put right. */
class MisreadLinesTest extends ThreeArticles {
  @Test
  void anOrnamentThatWasAMisreadLineIsTextWhereItStands() {
    SourceText starred = SourceText.of(ISSUE.replace("石阶以后", "◆◆◆"), "starred.txt");
    ParsedIssue misread = new IssueParser().parse(starred);
    Review desk = Review.of(misread, starred.lines());
    ParsedIssue read = desk.take(doing(new TextChange(INNER_HEADING, "石阶以后"))).issue();
    String text = text(read.articles().getFirst());
    assertTrue(text.contains("石阶以后"), text);
    assertEquals(misread.articles().get(1), read.articles().get(1));
  }

  @Test
  void aMisreadLineIsPutRightWhereverItWasRead() {
    String read = "入冬以后，镇里的新渡口修了石阶。";
    ParsedIssue text = after(new TextChange(FIRST_TEXT, read));
    assertEquals(read, text.articles().getFirst().blocks().getFirst().text());
    ParsedIssue titled = after(new TextChange(SECOND_TITLE, "灯下的白板"));
    assertEquals("灯下的白板", titled.articles().get(1).title());
    ParsedIssue loose =
        after(
            new RoleChange(at(LAST_OF_SECOND), LineRole.NOTICE),
            new TextChange(LAST_OF_SECOND, "启事改过"),
            new RoleChange(at(LAST_OF_SECOND), LineRole.TEXT));
    assertTrue(text(loose.articles().get(1)).endsWith("启事改过"));
  }

  @Test
  void aSignatureInTheTextNamesTheAuthorAsItIsPutRight() {
    Article a = filed.articles().getFirst();
    Article signed =
        new Article(
            a.title(),
            a.subtitle(),
            a.kicker(),
            a.authors(),
            Optional.of("石阶以后"),
            a.column(),
            a.page(),
            a.source(),
            a.note(),
            a.lines(),
            a.blocks(),
            a.confidence(),
            a.warnings());
    ParsedIssue issue =
        new ParsedIssue(
            filed.source(), filed.issue(), List.of(), List.of(signed), filed.other(), List.of());
    Review review =
        Review.of(issue, source.lines()).take(doing(new TextChange(INNER_HEADING, "（作者：江望）")));
    assertEquals(List.of("江望"), authors(review.issue().articles().getFirst()));
    assertEquals(Optional.of("（作者：江望）"), review.issue().articles().getFirst().byline());
  }
}
