package kange.export.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverColumnsTest {
  @Test
  void wordsStandInColumnsWithoutBlanksAndMarksTurn() {
    assertEquals(
        List.of(List.of("云", "溪", "机"), List.of("关", "︵", "下")), CoverColumns.of("云溪　机关（下", 3, 4));
    assertEquals(List.of(List.of("﹃", "𠮷", "﹄")), CoverColumns.of("“𠮷”", 3, 1));
  }

  @Test
  void noColumnEndsInAnOpeningMark() {
    assertEquals(
        List.of(List.of("云", "溪"), List.of("︽", "机", "关"), List.of("︾")),
        CoverColumns.of("云溪《机关》", 3, 4));
  }

  @Test
  void whatIsTooLongEndsInAnEllipsisAndWhatJustFitsDoesNot() {
    assertEquals(List.of(List.of("一", "二"), List.of("三", "︙")), CoverColumns.of("一二三四五", 2, 2));
    assertEquals(List.of(List.of("一", "二"), List.of("三", "四")), CoverColumns.of("一二三四", 2, 2));
    assertEquals(List.of(), CoverColumns.of("", 2, 2));
  }
}
