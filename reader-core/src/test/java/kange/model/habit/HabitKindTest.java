package kange.model.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.model.issue.JournalProfile;
import org.junit.jupiter.api.Test;

class HabitKindTest {
  @Test
  void everyKindIsWrittenToItsOwnPlaceOfTheProfileWithoutEmptyOnesAndRepetitions() {
    JournalProfile profile = JournalProfile.NONE;
    for (HabitKind kind : HabitKind.values()) {
      profile = kind.in(profile, List.of(" " + entry(kind) + " ", "", entry(kind)));
    }
    for (HabitKind kind : HabitKind.values()) {
      assertEquals(List.of(entry(kind)), kind.of(profile));
      assertEquals(Optional.of(kind), HabitKind.spelt(kind.spelling()));
    }
    assertFalse(profile.isEmpty());
    assertEquals(List.of("COLUMN", "灯下"), HabitKind.COLUMN.and(profile, "灯下").columns());
  }

  private static String entry(HabitKind kind) {
    return kind == HabitKind.CONTENTS_FORM ? "number-behind" : kind.toString();
  }

  @Test
  void aContentsPageIsSetInOneOfTheFormsThereAre() {
    JournalProfile one = HabitKind.CONTENTS_FORM.and(JournalProfile.NONE, "number-behind");
    JournalProfile other = HabitKind.CONTENTS_FORM.and(one, "no-page");
    assertEquals(Optional.of(ContentsFormName.NO_PAGE), other.contents());
    assertEquals(
        Optional.empty(), HabitKind.CONTENTS_FORM.and(JournalProfile.NONE, "左边").contents());
    assertFalse(HabitKind.CONTENTS_FORM.canSay("左边"));
    assertTrue(HabitKind.COLUMN.canSay("左边"));
    assertTrue(other.saysNothingOfLines());
    assertFalse(other.isEmpty());
  }

  @Test
  void whatIsNoKindIsNone() {
    assertEquals(Optional.empty(), HabitKind.spelt("BYLINE_MARK"));
    assertEquals(Optional.empty(), HabitKind.spelt(""));
  }

  @Test
  void anotherNameOfTheJournalSaysNothingOfLines() {
    JournalProfile named = HabitKind.NAME.and(JournalProfile.NONE, "青石波");
    assertTrue(named.saysNothingOfLines());
    assertFalse(named.isEmpty());
    assertFalse(HabitKind.END_MARK.and(named, "□").saysNothingOfLines());
  }

  @Test
  void articlesDoubtsOrTextsMakeAnEffect() {
    assertFalse(effect(3, 3, 1, 1, List.of()).changes());
    assertTrue(effect(3, 4, 1, 1, List.of()).changes());
    assertTrue(effect(3, 3, 2, 1, List.of()).changes());
    assertTrue(effect(3, 3, 1, 1, List.of("灯下")).changes());
  }

  private static HabitEffect effect(
      int articles, int then, int doubts, int doubtsThen, List<String> changed) {
    return new HabitEffect(1, "青石渡 2026年第1期", articles, then, doubts, doubtsThen, changed);
  }
}
