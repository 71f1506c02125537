package kange.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kange.export.ArticleFixtures;
import kange.model.export.PageSetup;
import kange.model.export.Template;
import kange.model.reading.ArticleText;
import kange.typeset.LineBreaker;
import org.junit.jupiter.api.Test;

/** Where articles come to stand on pages. */
class PageFlowTest {
  private static final PageSetup MAGAZINE = PageSetup.of(Template.MAGAZINE);
  private final LineBreaker breaker = new LineBreaker((face, c) -> c < 0x2000 ? 0.5 : 1);

  @Test
  void eachArticleBeginsOnAPageOfItsOwn() {
    List<LaidPage> pages = flow(PageSetup.BOOK, ArticleFixtures.issue());
    for (LaidPage page : pages) {
      assertEquals(1, page.parts().size());
      assertEquals(page.parts().getFirst().begins(), page.running().isEmpty());
    }
    assertEquals(3, pages.stream().filter(page -> page.running().isEmpty()).count());
  }

  @Test
  void articlesThatRunOnShareAPageWithWhiteBetweenThem() {
    ArticleText brief = ArticleFixtures.simple("题", "雨。");
    List<LaidPage> pages = flow(PageSetup.BOOK.withRunOn(true), List.of(brief, brief, brief));
    assertEquals(1, pages.size());
    List<LaidPage.Part> parts = pages.getFirst().parts();
    assertEquals(List.of(0, 1, 2), parts.stream().map(LaidPage.Part::article).toList());
    for (int i = 1; i < parts.size(); i++) {
      double ended = parts.get(i - 1).rows().getLast().bottom();
      assertEquals(2 * 18, parts.get(i).top() - ended, 1e-6);
    }
  }

  @Test
  void aHeadIsNotLeftAtTheFootOfAPageWithoutText() {
    for (int sentences = 1; sentences < 40; sentences++) {
      ArticleText first = ArticleFixtures.simple("甲", ArticleFixtures.paragraph(1, sentences));
      ArticleText second = ArticleFixtures.simple("乙", ArticleFixtures.paragraph(2, 20));
      for (LaidPage page : flow(MAGAZINE, List.of(first, second))) {
        for (LaidPage.Part part : page.parts()) {
          boolean text =
              part.rows().stream()
                  .anyMatch(
                      row ->
                          row.block().role() == BlockRole.PARAGRAPH && !row.block().keepWithNext());
          assertTrue(text, sentences + " sentences before it");
        }
      }
    }
  }

  @Test
  void theColumnsOfAnArticleEndLevel() {
    for (int sentences = 4; sentences < 60; sentences += 7) {
      ArticleText text = ArticleFixtures.simple("题", ArticleFixtures.paragraph(3, sentences));
      LaidPage last = flow(MAGAZINE, List.of(text)).getLast();
      double right = PageTemplate.of(MAGAZINE).columnWidth();
      double first = bottom(last, 0, right);
      double second = bottom(last, right, Double.MAX_VALUE);
      assertTrue(first >= second, "the first is the longer one");
      assertTrue(first - second <= 2 * 16, "by two lines at most: " + (first - second));
    }
  }

  private static double bottom(LaidPage page, double from, double to) {
    return page.rows().stream()
        .filter(row -> !row.block().keepWithNext())
        .filter(row -> row.x() >= from && row.x() < to)
        .mapToDouble(PlacedRow::bottom)
        .max()
        .orElse(0);
  }

  @Test
  void whateverIsLaidOutStandsOnceInOrderOnTheGridAndWithinItsPage() {
    Random random = new Random(7);
    List<Template> templates = List.of(Template.values());
    for (int round = 0; round < 40; round++) {
      List<ArticleText> articles = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        articles.add(
            random.nextBoolean()
                ? ArticleFixtures.research()
                : ArticleFixtures.simple(
                    "题".repeat(1 + random.nextInt(60)),
                    ArticleFixtures.paragraph(random.nextLong(), random.nextInt(30))));
      }
      PageSetup setup =
          PageSetup.of(templates.get(random.nextInt(templates.size())))
              .withRunOn(random.nextBoolean());
      assertLaws(setup, articles);
    }
  }

  private void assertLaws(PageSetup setup, List<ArticleText> articles) {
    PageTemplate template = PageTemplate.of(setup);
    List<FlowBlock> wanted = new ArrayList<>();
    for (ArticleText article : articles) {
      ComposedArticle composed = new ArticleComposer(template, breaker).compose(article);
      wanted.addAll(composed.head());
      wanted.addAll(composed.body());
    }
    List<Row> rows = wanted.stream().flatMap(block -> block.rows().stream()).toList();
    List<PlacedRow> placed =
        flow(setup, articles).stream().flatMap(page -> page.rows().stream()).toList();
    assertEquals(rows, placed.stream().map(PlacedRow::row).toList(), setup.toString());
    // One line more than usual may save a page.
    double lowest = template.frame().textHeight() + template.grid() + 0.1;
    for (PlacedRow row : placed) {
      assertTrue(row.bottom() <= lowest, setup + " " + row.bottom());
      boolean running = row.block().role() == BlockRole.PARAGRAPH && !row.block().keepWithNext();
      if (running) {
        double line = row.top() / template.grid();
        assertEquals(Math.rint(line), line, 1e-3, "running text stands on the grid: " + setup);
      }
    }
  }

  @Test
  void aPageThatBeginsWithAnArticleHasNoRunningHead() {
    ArticleText text = ArticleFixtures.research();
    List<LaidPage> pages = flow(MAGAZINE, Collections.nCopies(3, text));
    assertEquals(Optional.empty(), pages.getFirst().running());
    assertFalse(pages.stream().skip(1).allMatch(page -> page.running().isEmpty()));
    for (LaidPage page : pages) {
      page.running().ifPresent(n -> assertEquals(n, page.parts().getFirst().article()));
    }
  }

  private List<LaidPage> flow(PageSetup setup, List<ArticleText> articles) {
    PageTemplate template = PageTemplate.of(setup);
    PageFlow flow = new PageFlow(template, setup.runOn());
    ArticleComposer composer = new ArticleComposer(template, breaker);
    List<LaidPage> pages = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      flow.add(i, composer.compose(articles.get(i)), pages::add);
    }
    flow.finish(pages::add);
    return pages;
  }
}
