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
  void anIssueThatNamesNoJournalIsDoubtedWithWhatStandsInForIt() {
    ParseWarning file = of("journal-is-file-name", warnings("2025年第3期", "")).orElseThrow();
    assertEquals(List.of("01"), file.message().arguments());
    ParseWarning publisher =
        of("journal-is-publisher", warnings("2025年第3期\n主办单位：江渡市总工会", "")).orElseThrow();
    assertEquals(List.of("江渡市总工会"), publisher.message().arguments());
    assertEquals(List.of(new LineRange(2, 2)), publisher.lines());
    List<ParseWarning> named = warnings("《江渡职工》编辑部\n2025年第3期\n主办单位：江渡市总工会", "");
    assertFalse(of("journal-is-publisher", named).isPresent());
    assertFalse(of("journal-is-file-name", named).isPresent());
  }

  @Test
  void aFileThatIsNamedAsAnotherIssueIsDoubted() {
    String text = "《江渡职工》编辑部\n2025年第3期" + BODY.formatted("", "", "", "", "");
    IssueParser parser = new IssueParser();
    for (String same : List.of("2025年第3期.txt", "江渡职工2025.3.txt", "3.txt", "扫描20250403.txt")) {
      List<ParseWarning> warnings = parser.parse(SourceText.of(text, same)).warnings();
      assertFalse(of("file-name-contradicts", warnings).isPresent(), same);
    }
    ParseWarning other =
        of(
                "file-name-contradicts",
                parser.parse(SourceText.of(text, "江渡职工_2025年第4期.txt")).warnings())
            .orElseThrow();
    assertEquals(List.of("2025年第4期"), other.message().arguments());
    assertEquals(List.of(new LineRange(2, 2)), other.lines());
  }

  @Test
  void anIssueWithoutYearOrNumberIsDoubted() {
    List<ParseWarning> none = warnings("《江渡职工》编辑部", "");
    assertTrue(of("year-unknown", none).isPresent());
    assertTrue(of("number-unknown", none).isPresent());
    List<ParseWarning> daily = warnings("《江渡职工》编辑部\n2025年3月5日 星期三", "");
    assertFalse(of("year-unknown", daily).isPresent());
    assertFalse(of("number-unknown", daily).isPresent(), "its day tells a daily paper");
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
    ParseWarning warning =
        of("metadata-read-as", warnings("《江渡职工》编辑部\n2O24年笫l2期", "")).orElseThrow();

    assertEquals(List.of("2O24年笫l2期", "2024年第12期"), warning.message().arguments());
    assertEquals(List.of(new LineRange(2, 2)), warning.lines());
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
