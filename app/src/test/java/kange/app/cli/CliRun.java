package kange.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line in this process, and what it left. */
record CliRun(int status, String out, String err) {
  static CliRun of(Object... arguments) {
    return in(Language.CHINESE, arguments);
  }

  /** As above, for a person who has chosen a language in the settings. */
  static CliRun in(Language language, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            0);
    String[] typed = new String[arguments.length];
    for (int i = 0; i < typed.length; i++) {
      typed[i] = arguments[i].toString();
    }
    Settings settings =
        Settings.USUAL.withArchive(Path.of("no-archive-was-named")).withLanguage(language);
    int status = new Cli(terminal, settings, (archive, files) -> 77).run(typed);
    return new CliRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The whole of stdout as JSON; anything else in it fails. */
  JsonNode json() {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readTree(out);
  }
}
