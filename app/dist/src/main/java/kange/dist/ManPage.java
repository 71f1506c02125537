package kange.dist;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kange.app.cli.Cli;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.settings.Settings;

/** The manual page: what the program says of itself and of each command, in roff. */
final class ManPage {
  private final Language language;

  ManPage(Language language) {
    this.language = language;
  }

  /** The whole page. */
  String text() {
    boolean chinese = language == Language.CHINESE;
    StringBuilder page = new StringBuilder(".TH KANGE 1\n");
    page.append(chinese ? ".SH 名称\n" : ".SH NAME\n");
    page.append(chinese ? "kange \\- 内部期刊的档案与阅览\n" : "kange \\- archive and reader for journals\n");
    page.append(chinese ? ".SH 用法\n" : ".SH SYNOPSIS\n");
    section(page, help());
    for (String command : commands()) {
      page.append(".SH ").append(command).append('\n');
      section(page, help(command));
    }
    return page.toString();
  }

  /** Lines as they are, with what roff would take for itself made harmless. */
  private static void section(StringBuilder page, String text) {
    page.append(".nf\n");
    text.lines()
        .map(line -> line.replace("\\", "\\e").replace("-", "\\-"))
        .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
        .forEach(line -> page.append(line).append('\n'));
    page.append(".fi\n");
  }

  /** The names of the commands, as the help lists them. */
  private List<String> commands() {
    return help()
        .lines()
        .filter(line -> line.matches(" {2}[a-z]+( .*)?"))
        .map(line -> line.strip().replaceFirst(" .*", ""))
        .toList();
  }

  private String help(String... command) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Settings settings = Settings.USUAL.withLanguage(language);
    List<String> typed = new ArrayList<>(List.of(command));
    typed.add("--help");
    new Cli(new Terminal(out, out, false, 0), settings, (folder, files) -> 1)
        .run(typed.toArray(String[]::new));
    return said.toString(StandardCharsets.UTF_8);
  }
}
