package kange.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.typeset.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The looks that pages can have, as their files of measures say. */
class PageTemplateTest {
  private static final double MILLIMETRE = 72 / 25.4;

  @Test
  void aBookHas38CharactersBy38LinesOnA4() {
    assertCharacters(38, 38, PageSetup.BOOK);
  }

  @Test
  void anOfficialDocumentHas28CharactersBy22LinesBehindTheMarginsOfTheStandard() {
    PageSetup official = PageSetup.of(Template.OFFICIAL);
    assertCharacters(28, 22, official);
    PageFrame frame = PageTemplate.of(official).frame();
    assertEquals(37 * MILLIMETRE, frame.top(), 0.01);
    assertEquals(28 * MILLIMETRE, frame.left(1), 0.01);
    assertEquals(156 * MILLIMETRE, frame.measure(), 1.5);
    assertEquals(225 * MILLIMETRE, frame.textHeight(), 1.5);
    assertEquals(Face.FANGSONG, PageTemplate.of(official).style(StyleName.BODY).text().face());
    assertEquals("— 3 —", PageTemplate.of(official).folio("3"));
  }

  @Test
  void aMagazineHasTwoColumnsOfTheSameWidthSideBySide() {
    PageTemplate magazine = PageTemplate.of(PageSetup.of(Template.MAGAZINE));
    assertEquals(2, magazine.columns());
    assertEquals(magazine.frame().measure(), 2 * magazine.columnWidth() + magazine.gutter(), 1e-6);
    assertTrue(PageSetup.of(Template.MAGAZINE).runOn());
  }

  @Test
  void theInnerMarginIsWhereSheetsAreBound() {
    PageFrame book = PageTemplate.of(PageSetup.BOOK).frame();
    assertEquals(book.inner(), book.left(1), 1e-6);
    assertEquals(book.width() - book.inner(), book.left(2) + book.measure(), 1e-6);
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void everyTemplateStandsOnEverySheetWithWholeCharactersAndLines(Template template) {
    for (Paper paper : Paper.values()) {
      PageTemplate page = PageTemplate.of(PageSetup.of(template).on(paper));
      PageFrame frame = page.frame();
      String where = template + " on " + paper;
      double size = page.style(StyleName.BODY).size();
      assertWhole(page.columnWidth() / size, where);
      assertWhole(frame.textHeight() / page.grid(), where);
      assertTrue(page.columnWidth() / size >= 12, where + ": columns to read in");
      assertTrue(frame.left(1) + frame.measure() < frame.width(), where);
      double foot = frame.height() - frame.top() - frame.textHeight() - frame.footBelow();
      assertTrue(foot > 5 * MILLIMETRE, where + ": the number stands on the sheet, " + foot);
      assertTrue(frame.headAbove() < frame.top() - 5 * MILLIMETRE, where);
    }
  }

  private static void assertCharacters(int characters, int lines, PageSetup setup) {
    PageTemplate page = PageTemplate.of(setup);
    assertEquals(characters, page.frame().measure() / page.style(StyleName.BODY).size(), 1e-6);
    assertEquals(lines, page.frame().textHeight() / page.grid(), 1e-6);
  }

  private static void assertWhole(double count, String message) {
    assertEquals(Math.rint(count), count, 1e-6, message);
  }
}
