package kange.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What the parser doubts of an issue as a whole, it says. */
class IssueWarningsTest {
  private static final String BODY =
      """

      目录
      渡口的石阶 …… 3
      守灯的人 …… 8
      一封旧信 …… 12
      %s灯塔纪事 …… 20

      # 渡口的石阶

      %s

      # 守灯的人

      %s

      # 一封旧信

      %s

      # 灯塔纪事

      %s
      """;

  private static List<ParseWarning> warnings(String front, String unread) {
    String body = BODY.formatted(unread, Texts.PROSE, Texts.PROSE, Texts.PROSE, Texts.PROSE);
    return new IssueParser().parse(SourceText.of(front + body, "01.txt")).warnings();
  }

  private static Optional<ParseWarning> of(String code, List<ParseWarning> warnings) {
    return warnings.stream().filter(w -> w.code().equals(code)).findFirst();
  }

  @Test
  void anIssueThatNamesNoJournalIsDoubted() {
    assertTrue(of("journal-unknown", warnings("2025年第3期", "")).isPresent());
    assertFalse(of("journal-unknown", warnings("《江渡职工》编辑部\n2025年第3期", "")).isPresent());
  }

  @Test
  void twoNumbersAreDoubtedWithTheLinesOfBoth() {
    ParseWarning warning =
        of("metadata-contradicts", warnings("《江渡职工》编辑部\n2025年第3期\n2025年第4期", "")).orElseThrow();

    assertEquals(List.of("4"), warning.message().arguments());
    assertEquals(List.of(new LineRange(2, 2), new LineRange(3, 3)), warning.lines());
  }

  @Test
  void misreadDigitsAreReadAndDoubted() {
    assertTrue(of("metadata-misread", warnings("《江渡职工》编辑部\n2O25年第l2期", "")).isPresent());
  }

  @Test
  void aLineOfTheContentsThatHoldsEntriesAndIsNotReadIsNamed() {
    String front = "《江渡职工》编辑部\n2025年第3期";
    assertFalse(of("contents-lines-unread", warnings(front, "")).isPresent());
    ParseWarning warning =
        of("contents-lines-unread", warnings(front, "一封旧信（上） 一封旧信（下） 守灯的人 9 12 11\n"))
            .orElseThrow();

    assertEquals(List.of(new LineRange(7, 7)), warning.lines());
  }
}
