package kange.parse.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.model.explain.AuthorSource;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsReader;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.BodyColumns;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.LineLabels;
import org.junit.jupiter.api.Test;

/** The head says where its authors were read, whatever the labels were decided from. */
class AuthorSourceTest {
  private static Head head(List<String> listed, String text, LineLabel... labels) {
    List<TextLine> lines = Texts.lines(text);
    Contents contents = ContentsReader.read(lines);
    ArticleStart start = new ArticleStart(0, 0, Optional.empty(), 0, Optional.empty(), listed);
    ArticleSegment article =
        new ArticleSegment(start, IntStream.range(0, lines.size()).boxed().toList());
    IssueOutline outline =
        new IssueOutline(
            lines,
            contents,
            DocumentStatistics.of(lines, contents, 0),
            List.of(article),
            new LineLabels(lines),
            new NgramCohesion(lines),
            Labelling.decided(List.of(labels)),
            BodyColumns.NONE,
            List.of());
    return HeadReader.read(outline, article);
  }

  private static Head titleThen(List<String> listed, LineLabel second, LineLabel third) {
    String text = "渡口的石阶\n\n何晓舟 林望舒\n\n" + Texts.PROSE;
    return head(listed, text, LineLabel.TITLE, second, third);
  }

  @Test
  void underTheTitleItIsAByline() {
    Head above = titleThen(List.of(), LineLabel.BYLINE, LineLabel.BODY);
    assertEquals(AuthorSource.BYLINE, above.authorSource());
    assertEquals(List.of("何晓舟", "林望舒"), above.authors());
  }

  @Test
  void farBelowTheTitleItIsASignature() {
    String paragraphs = (Texts.PROSE + "\n\n").repeat(9);
    LineLabel[] labels = new LineLabel[11];
    Arrays.fill(labels, LineLabel.BODY);
    labels[0] = LineLabel.TITLE;
    labels[10] = LineLabel.BYLINE;
    Head head = head(List.of(), "渡口的石阶\n\n" + paragraphs + "何晓舟 林望舒\n", labels);

    assertEquals(AuthorSource.SIGNATURE, head.authorSource());
    assertEquals(List.of("何晓舟", "林望舒"), head.authors());
  }

  @Test
  void onTheContentsPageAlone() {
    Head head = titleThen(List.of("周叙平"), LineLabel.BODY, LineLabel.BODY);
    assertEquals(AuthorSource.CONTENTS, head.authorSource());
    assertEquals(List.of("周叙平"), head.authors());
  }

  @Test
  void printedAndDividedAsTheContentsPageHasThem() {
    Head head = titleThen(List.of("何晓舟"), LineLabel.BYLINE, LineLabel.BODY);
    assertEquals(AuthorSource.PRINTED_AS_LISTED, head.authorSource());
    assertEquals(List.of("何晓舟"), head.authors());
  }

  @Test
  void printedOtherThanListedItIsTheByline() {
    Head head = titleThen(List.of("周叙平"), LineLabel.BYLINE, LineLabel.BODY);
    assertEquals(AuthorSource.BYLINE, head.authorSource());
    assertEquals(List.of("何晓舟", "林望舒"), head.authors());
  }

  @Test
  void nowhere() {
    Head head = titleThen(List.of(), LineLabel.BODY, LineLabel.BODY);
    assertEquals(AuthorSource.NONE, head.authorSource());
  }

  @Test
  void aStraySpaceOfTheContentsPageDoesNotMakeTwoOfOneBody() {
    assertEquals(List.of("清江州直机关工委"), authorsSigned("清江州直机关工委", List.of("清江州", "直机关工委")));
    assertEquals(
        List.of("市直机关工委", "市委党校课题组"), authorsSigned("市直机关工委市委党校课题组", List.of("市直机关工委", "市委党校课题组")));
  }

  private static List<String> authorsSigned(String byline, List<String> listed) {
    String text = "渡口的石阶\n\n" + byline + "\n\n" + Texts.PROSE;
    return head(listed, text, LineLabel.TITLE, LineLabel.BYLINE, LineLabel.BODY).authors();
  }
}
