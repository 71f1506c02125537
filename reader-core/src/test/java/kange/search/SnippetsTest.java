package kange.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Span;
import kange.model.search.MarkedText;
import kange.text.Fold;
import org.junit.jupiter.api.Test;

/** What is shown of an article is where it says most of what was asked, cut where one breathes. */
class SnippetsTest {
  private static final int LENGTH = 100;

  private static Block paragraph(String text) {
    return new Block(BlockKind.PARAGRAPH, 0, text, List.of());
  }

  private static Block heading(String text) {
    return new Block(BlockKind.HEADING, 1, text, List.of());
  }

  private static MarkedText of(List<Block> blocks, String... runs) {
    return Snippets.of(blocks, Arrays.stream(runs).map(Fold::of).toList());
  }

  private static String shown(String text, String... runs) {
    return of(List.of(paragraph(text)), runs).text();
  }

  @Test
  void whereNothingIsFoundTheTextBegins() {
    String text = "字".repeat(LENGTH);
    assertEquals(
        new MarkedText(text + "…", List.of()),
        of(List.of(heading("一、起因"), paragraph(text + "余")), "渡口"));
    assertEquals(text, shown(text, "渡口"));
    assertEquals("起因", of(List.of(heading("起因")), "渡口").text());
    assertEquals("", of(List.of(), "渡口").text());
    assertEquals("", of(List.of(paragraph("")), "渡口").text());
  }

  @Test
  void whatIsFoundIsMarked() {
    String text = "别".repeat(30) + "。渡口起了雾。渡口";
    MarkedText snippet = of(List.of(paragraph(text)), "渡口", "雾");
    assertEquals("…渡口起了雾。渡口", snippet.text());
    assertEquals(List.of(new Span(1, 3), new Span(5, 6), new Span(7, 9)), snippet.marks());
    assertEquals(
        new MarkedText("渡口起了雾", List.of(new Span(0, 2))), of(List.of(paragraph("渡口起了雾")), "渡口"));
  }

  @Test
  void itBeginsWithItsSentenceOrElseItsClauseOrElseAFewCharactersBefore() {
    String far = "别".repeat(60);
    assertEquals("…又说，到了渡口", shown(far + "。又说，到了渡口", "渡口"));
    assertEquals("…到了渡口", shown(far + "又说，到了渡口", "渡口"));
    assertEquals("…" + "别".repeat(24) + "渡口", shown(far + "渡口", "渡口"));
    assertEquals("…" + "的".repeat(23) + "渡口", shown(far + "。" + "的".repeat(23) + "渡口", "渡口"));
    assertEquals("…" + "的".repeat(24) + "渡口", shown(far + "。" + "的".repeat(24) + "渡口", "渡口"));
    assertEquals("…" + "的".repeat(24) + "渡口", shown(far + "。" + "的".repeat(25) + "渡口", "渡口"));
    assertEquals("别".repeat(24) + "渡口", shown("别".repeat(24) + "渡口", "渡口"));
    assertEquals("…渡口", shown("别。渡口", "渡口"));
  }

  @Test
  void noCharacterIsCutInTwo() {
    String far = "𠮷".repeat(40);
    assertEquals("…" + "𠮷".repeat(12) + "渡口", shown(far + "渡口", "渡口"));
    assertEquals("…" + "𠮷".repeat(11) + "别渡口", shown(far + "别渡口", "渡口"));
    assertEquals("别" + "𠮷".repeat(50) + "…", shown("别" + "𠮷".repeat(60), "渡口"));
    assertEquals("𠮷".repeat(50) + "…", shown("𠮷".repeat(60), "渡口"));
  }

  @Test
  void aLongRunIsShownToItsEnd() {
    String run = "字".repeat(LENGTH + 7);
    assertEquals(run + "…", shown(run + "别的", run));
  }

  @Test
  void linesAndTabulatorsAreBlanks() {
    assertEquals("渡口 起了 雾", shown("渡口\n起了\t雾", "雾", "渡口"));
  }

  @Test
  void moreOfTheRunsTogetherAreBetterThanOneOfThemOften() {
    String often = "渡口，渡口，渡口，渡口。";
    String both = "渡口起了晨雾。";
    assertEquals(both, of(List.of(paragraph(often), paragraph(both)), "渡口", "晨雾").text());
    assertEquals(often, of(List.of(paragraph(often), paragraph("渡口。")), "渡口", "晨雾").text());
    assertEquals(
        "渡口的人。",
        of(List.of(paragraph("雾。"), paragraph("渡口的人。")), "雾", "渡口的人").text(),
        "a longer run says more");
    assertEquals("渡口。", of(List.of(heading("渡口"), paragraph("渡口。")), "渡口").text());
    assertEquals("渡口晨雾", of(List.of(heading("渡口晨雾"), paragraph("渡口。")), "渡口", "晨雾").text());
  }

  @Test
  void withinATextTheWindowThatHoldsMostIsShown() {
    String text = "渡口。" + "别".repeat(LENGTH) + "。渡口起了晨雾";
    assertEquals("…渡口起了晨雾", shown(text, "渡口", "晨雾"));
  }
}
