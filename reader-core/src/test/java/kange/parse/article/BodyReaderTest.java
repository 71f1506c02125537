package kange.parse.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LineRange;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
  private static List<String> paragraphs(Article article) {
    return Texts.texts(article, BlockKind.PARAGRAPH);
  }

  private static List<String> headings(Article article) {
    return Texts.texts(article, BlockKind.HEADING);
  }

  @Test
  void aParagraphTornByThePageIsOneParagraphAgain() {
    String a = Texts.PROSE.substring(0, 40);
    String b = Texts.PROSE.substring(40);
    Article article = Texts.article(a + "\n\n" + b + "\n\n" + Texts.OTHER_PROSE);
    assertEquals(List.of(Texts.PROSE, Texts.OTHER_PROSE), paragraphs(article));
    Block torn = article.blocks().getFirst();
    assertEquals(List.of(new LineRange(5, 5), new LineRange(7, 7)), torn.lines());
  }

  @Test
  void aCaptionBetweenTheTornHalvesStandsBehindOrBeforeThemWhole() {
    String a = Texts.PROSE.substring(0, 40);
    String b = Texts.PROSE.substring(40);
    Article article = Texts.article(a + "\n\n图为修缮后的渡口。何晓舟摄\n\n" + b + "\n\n" + Texts.OTHER_PROSE);
    assertEquals(List.of(Texts.PROSE, Texts.OTHER_PROSE), paragraphs(article));
    assertEquals(List.of("图为修缮后的渡口。何晓舟摄"), Texts.texts(article, BlockKind.CAPTION));
  }

  @Test
  void numberedHeadingsHaveTheLevelOfTheirNumber() {
    Article article =
        Texts.article(
            "一、石阶的来历\n\n%1$s\n\n（一）修石阶的人\n\n%2$s\n\n（二）走石阶的人\n\n%1$s\n\n二、石阶的今天\n\n%2$s"
                .formatted(Texts.PROSE, Texts.OTHER_PROSE));
    assertEquals(List.of("一、石阶的来历", "（一）修石阶的人", "（二）走石阶的人", "二、石阶的今天"), headings(article));
    List<Integer> levels =
        article.blocks().stream()
            .filter(b -> b.kind() == BlockKind.HEADING)
            .map(Block::level)
            .toList();
    assertEquals(List.of(1, 2, 2, 1), levels);
  }

  @Test
  void numberedItemsThatRunInWithTheTextAreNoHeadings() {
    Article article =
        Texts.article(
            "（一）修好石阶。%1$s\n\n（二）渡好船。%2$s\n\n（三）讲好旧事。%1$s"
                .formatted(Texts.PROSE, Texts.OTHER_PROSE));
    assertEquals(List.of(), headings(article));
    assertEquals(3, paragraphs(article).size());
  }

  @Test
  void aShortLineBetweenFinishedParagraphsIsAHeading() {
    Article article =
        Texts.article(
            Texts.PROSE + "\n\n灯火照夜读\n\n" + Texts.OTHER_PROSE + "\n\n石阶通人家\n\n" + Texts.PROSE);
    assertEquals(List.of("灯火照夜读", "石阶通人家"), headings(article));
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    StringBuilder wrapped = new StringBuilder();
    for (String paragraph : List.of(Texts.PROSE, Texts.OTHER_PROSE, Texts.PROSE)) {
      for (int i = 0; i < paragraph.length(); i += 16) {
        wrapped.append(paragraph, i, Math.min(paragraph.length(), i + 16)).append('\n');
      }
    }
    Article article = Texts.article(wrapped.toString());
    assertEquals(List.of(Texts.PROSE, Texts.OTHER_PROSE, Texts.PROSE), paragraphs(article));
  }

  @Test
  void endMarksAndStrayGlyphsAreNotInTheReadingText() {
    Article article = Texts.article(Texts.PROSE + "□\n\n" + Texts.OTHER_PROSE + " ■");
    for (String text : paragraphs(article)) {
      assertTrue(text.endsWith("。"), text);
    }
  }

  @Test
  void spacesThatOcrPutBetweenHanCharactersAreTakenOut() {
    Article article = Texts.article(Texts.PROSE.replace("渡口", "渡 口") + "\n\n" + Texts.OTHER_PROSE);
    assertEquals(Texts.PROSE, paragraphs(article).getFirst());
  }

  @Test
  void whoWroteAndWhereItWasTakenFromAreNotes() {
    Article article = Texts.article(Texts.PROSE + "\n\n（作者系清江市文联会员）\n\n（来源：《清江晚报》）");
    assertEquals(List.of("（作者系清江市文联会员）", "（来源：《清江晚报》）"), Texts.texts(article, BlockKind.NOTE));
    assertEquals("清江晚报", article.source().orElseThrow());
  }
}
