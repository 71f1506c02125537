package kange.habit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.warning.ParseMessage;
import org.junit.jupiter.api.Test;

/** What lines of a contents page tell of the place of its numbers. */
class NumberPlacesTest {
  private static Optional<ContentsFormName> form(String page) {
    return NumberPlaces.form(page.lines().toList());
  }

  @Test
  void mostLinesDecideWhereNumbersStand() {
    assertEquals(
        Optional.of(ContentsFormName.NUMBER_BEHIND),
        form("目录\n渡口边的石阶……3\n12级石阶的来历……5\n山路弯弯 何晓舟 （8）\n2026年第3期"));
    assertEquals(Optional.of(ContentsFormName.NUMBER_BEFORE), form("目录\n3 渡口边的石阶\n5 灯下\n（8）山路弯弯"));
    assertEquals(
        Optional.of(ContentsFormName.NUMBER_LINE_AFTER), form("目录\n渡口\n3\n灯下\n第5页\n山路\n8"));
    assertEquals(Optional.of(ContentsFormName.NUMBER_LINE_BEFORE), form("目录\n3\n渡口\n5\n灯下\n8\n山路"));
    assertEquals(
        Optional.of(ContentsFormName.NUMBER_BETWEEN),
        form("渡口边的石阶（3）何晓舟\n灯下的黑板（5）林小满\n山路弯弯……8……周海生"));
    assertEquals(Optional.of(ContentsFormName.NO_NUMBER), form("渡口\n灯下\n山路"));
  }

  @Test
  void aFewLinesTellNothing() {
    assertEquals(Optional.empty(), form("目录"));
    assertEquals(Optional.empty(), form("目录\n渡口……3\n灯下……5"));
  }

  @Test
  void theDoubtThatNoPageWasFoundIsCalledAsTheParserCallsIt() {
    assertEquals(ParseMessage.NO_CONTENTS.warning(), ContentsHabit.NONE_FOUND);
  }
}
