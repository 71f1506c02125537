package kange.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import org.junit.jupiter.api.Test;

/** The command line with the tour on its class path. */
class TourCommandTest {
  private static final int WINDOW = 77;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Language language, List<String> typed) {
    out.reset();
    err.reset();
    Terminal terminal = new Terminal(stream(out), stream(err), false, 0);
    Settings settings = Settings.USUAL.withLanguage(language);
    return new Cli(terminal, settings, (archive, files) -> WINDOW)
        .run(typed.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theOverviewListsItLastWithOneSentenceInTheLanguageOfTheSettings() {
    assertEquals(0, run(Language.CHINESE, List.of("--help")));
    assertTrue(lastCommand().matches("tour +用样刊走遍.*"), text(out));
    assertEquals(0, run(Language.ENGLISH, List.of("--help")));
    assertTrue(lastCommand().matches("tour +Walk through.*"), text(out));
  }

  /** The end of the overview from its last line that names a command. */
  private String lastCommand() {
    return text(out).lines().filter(l -> l.matches(" {2}[a-z].*")).toList().getLast().strip();
  }

  @Test
  void itsHelpHasItsOwnTextsAndThoseAllCommandsShare() {
    assertEquals(0, run(Language.CHINESE, List.of("tour", "--help")));
    String help = text(out);
    for (String said : List.of("用法：kange tour", "选项：", "显示这份说明", "图片和 PDF", "高分屏")) {
      assertTrue(help.contains(said), help);
    }
    assertFalse(help.contains("usage."), help);
  }

  @Test
  void wrongUsageIsStatusTwoAndOneSentenceThatNamesTheHelp() {
    List<List<String>> wrong =
        List.of(
            List.of("tour"),
            List.of("tour", "--out", "x", "--size", "1280"),
            List.of("tour", "--out", "x", "--size", "1280x720@9"),
            List.of("tour", "--out", "x", "--theme", "pink"),
            List.of("tour", "--out", "x", "--theme", "system"),
            List.of("tour", "--out", "x", "--zoom", "101"));
    for (List<String> typed : wrong) {
      assertEquals(2, run(Language.CHINESE, typed), typed.toString());
      assertEquals("", text(out), typed.toString());
      assertEquals(1, text(err).lines().count(), typed + " " + text(err));
      assertTrue(text(err).contains("kange tour --help"), text(err));
    }
  }
}
