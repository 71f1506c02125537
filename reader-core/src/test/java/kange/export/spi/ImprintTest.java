package kange.export.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.ArticleFixtures;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.FieldOrigin;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

class ImprintTest {
  @Test
  void saysWhereAnArticleStands() {
    Imprint imprint = new Imprint(ArticleFixtures.research());
    assertEquals("云溪机关 2025年第7期", imprint.issue());
    assertEquals("云溪机关 · 2025年第7期 · 实践探索 · 第6页", imprint.line());
    assertEquals("何远舟　林小满", imprint.byline());
  }

  @Test
  void thePrintedBylineIsTakenWhereItSaysMoreThanTheNames() {
    ArticleText text = ArticleFixtures.research();
    ArticleText printed = with(text, Optional.of("本刊记者　何远舟　林小满"), Optional.empty());
    assertEquals("本刊记者　何远舟　林小满", new Imprint(printed).byline());
    assertEquals("何远舟　林小满", new Imprint(printed).authors());
    ArticleText bare = with(text, Optional.of("何远舟 林小满"), Optional.empty());
    assertEquals("何远舟　林小满", new Imprint(bare).byline());
  }

  @Test
  void aSourceThatTheTextDoesNotNameIsAddedAndOneThatItNamesIsNot() {
    ArticleText silent = article(Optional.of("云溪日报"), "雨停了。");
    ArticleText named = article(Optional.of("云溪日报"), "雨停了。（转自《云溪日报》）");
    assertEquals(List.of("来源：云溪日报"), new Imprint(silent).endNotes());
    assertEquals(List.of(), new Imprint(named).endNotes());
  }

  @Test
  void aNoteThatStandsInTheTextIsNotPrintedTwice() {
    ArticleText text = article(Optional.empty(), "雨停了。（作者单位：县档案馆）");
    assertEquals(
        List.of(),
        new Imprint(with(text, Optional.empty(), Optional.of("（作者单位： 县档案馆）"))).endNotes());
    assertEquals(
        List.of("（执笔人：林小满）"),
        new Imprint(with(text, Optional.empty(), Optional.of("（执笔人：林小满）"))).endNotes());
  }

  @Test
  void aNoteFarUpIsNotPrintedTwiceButAMentionFarUpIsNoNote() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(ArticleFixtures.block(BlockKind.NOTE, "（转自《云溪日报》）"));
    blocks.add(ArticleFixtures.block(BlockKind.PARAGRAPH, "《云溪晚报》也来人了。"));
    for (int i = 0; i < 4; i++) {
      blocks.add(ArticleFixtures.block(BlockKind.PARAGRAPH, "雨停了。"));
    }
    assertEquals(List.of(), new Imprint(article(Optional.of("云溪日报"), blocks)).endNotes());
    assertEquals(List.of("来源：云溪晚报"), new Imprint(article(Optional.of("云溪晚报"), blocks)).endNotes());
  }

  @Test
  void whatIsBlankIsNotSaid() {
    ArticleText text = article(Optional.of(" "), "雨停了。");
    assertEquals(List.of(), new Imprint(with(text, Optional.of("　"), Optional.of(" "))).endNotes());
    ArticleText signed = ArticleFixtures.research();
    assertEquals("何远舟　林小满", new Imprint(with(signed, Optional.of("　"), Optional.empty())).byline());
    ArticleText bare = labelled("", "", Optional.of(" "));
    assertEquals(Optional.empty(), new Imprint(bare).column());
    assertEquals("", new Imprint(bare).line());
    assertEquals("", new Imprint(bare).issue());
  }

  @Test
  void aLabelThatNamesItsJournalDoesNotNameItTwice() {
    Imprint imprint = new Imprint(labelled("云溪机关", "云溪机关 2025年增刊", Optional.empty()));
    assertEquals("2025年增刊", imprint.issueNumber());
    assertEquals("云溪机关 2025年增刊", imprint.issue());
  }

  private static ArticleText labelled(String journal, String label, Optional<String> column) {
    ArticleText text =
        ArticleFixtures.article(
            1,
            "雨",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            column,
            Optional.empty(),
            Optional.empty(),
            List.of());
    ArticleSummary s = text.summary();
    ArticleSummary labelled =
        new ArticleSummary(
            s.id(),
            s.issueId(),
            journal,
            FieldOrigin.Kind.TEXT,
            s.year(),
            label,
            s.ordinal(),
            s.title(),
            s.subtitle(),
            s.kicker(),
            s.authors(),
            column,
            s.page(),
            s.characters(),
            s.doubts(),
            s.favourite());
    return new ArticleText(labelled, text.article());
  }

  @Test
  void anArticleWithoutTitleGetsAStandIn() {
    assertEquals("（无题）", new Imprint(ArticleFixtures.simple(" ", "雨停了。")).title());
  }

  private static ArticleText article(Optional<String> source, String text) {
    return article(source, List.of(new Block(BlockKind.PARAGRAPH, 0, text, List.of())));
  }

  private static ArticleText article(Optional<String> source, List<Block> blocks) {
    return ArticleFixtures.article(
        1,
        "雨",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        source,
        blocks);
  }

  private static ArticleText with(
      ArticleText text, Optional<String> byline, Optional<String> note) {
    Article a = text.article();
    return new ArticleText(
        text.summary(),
        new Article(
            a.title(),
            a.subtitle(),
            a.kicker(),
            a.authors(),
            byline,
            a.column(),
            a.page(),
            a.source(),
            note,
            a.lines(),
            a.blocks(),
            a.confidence(),
            a.warnings()));
  }
}
