package kange.model.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.JournalProfile;
import org.junit.jupiter.api.Test;

class HabitKindTest {
  @Test
  void everyKindIsWrittenToItsOwnPlaceOfTheProfileWithoutEmptyOnesAndRepetitions() {
    JournalProfile profile = JournalProfile.NONE;
    for (HabitKind kind : HabitKind.values()) {
      profile = kind.in(profile, List.of(" " + kind + " ", "", kind.toString()));
    }
    for (HabitKind kind : HabitKind.values()) {
      assertEquals(List.of(kind.toString()), kind.of(profile));
      assertEquals(Optional.of(kind), HabitKind.spelt(kind.spelling()));
    }
    assertFalse(profile.isEmpty());
    assertEquals(List.of("COLUMN", "灯下"), HabitKind.COLUMN.and(profile, "灯下").columns());
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
