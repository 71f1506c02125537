package kange.parse.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.parse.ScoreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentsFormsTest {
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("渡口的石阶与往来的人和船，以及河边的集市", Optional.empty(), List.of("何晓舟"), 9),
          new Entry("灯下", Optional.empty(), List.of(), 21),
          new Entry("采茶时节", Optional.empty(), List.of("周云帆", "涂敏"), 105));

  static Stream<ContentsForm> forms() {
    return Stream.concat(Stream.of(PlainForms.values()), Stream.of(GroupedForms.values()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormPrintsEveryTitleInOrderWithItsPageAndNames(ContentsForm form) {
    String page = ScoreText.norm(String.join("", form.lines(ENTRIES, new Dice(1))));
    int at = 0;
    for (Entry entry : ENTRIES) {
      String title = ScoreText.norm(entry.title());
      assertTrue(page.indexOf(title, at) >= at, form + " loses " + entry.title());
      at = page.indexOf(title, at);
      for (String name : form.isSigned() ? entry.authors() : List.<String>of()) {
        assertTrue(page.contains(name), form + " loses " + name);
      }
      boolean numbered =
          page.contains(entry.page() + "") || page.contains(Numerals.chinese(entry.page()));
      assertEquals(form.numbering() != ContentsForm.Numbering.NONE, numbered, form::label);
    }
  }

  @Test
  void bothHalvesHaveAtLeastTwelveFormsAndSixHabitsOfTheirOwn() {
    for (Half half : List.of(Half.TUNING, Half.HELD_OUT)) {
      assertTrue(forms().filter(f -> f.half() == half).count() >= 12);
      assertTrue(habits(half).count() >= 6);
    }
  }

  /** What is measured with the held-out half tells only of what no tuning has seen. */
  @Test
  void sevenHardHabitsAreSeenInTheHeldOutHalfAlone() {
    assertTrue(habits(Half.HELD_OUT).filter(h -> h.level() == Level.HARD).count() >= 7);
  }

  private static Stream<Habit> habits(Half half) {
    return Stream.of(Habit.values()).filter(h -> h.half() == half);
  }

  @Test
  void numeralsAreWrittenAsInChinese() {
    assertEquals("九", Numerals.chinese(9));
    assertEquals("十", Numerals.chinese(10));
    assertEquals("二十一", Numerals.chinese(21));
    assertEquals("一百零五", Numerals.chinese(105));
    assertEquals("一百二十", Numerals.chinese(120));
    assertEquals("二〇二五", Numerals.spelled(2025));
    assertEquals("第２１页", Numerals.fullWidth("第21页"));
  }
}
