package kange.app.cli.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what was put right in an archive's issues. */
@Command(name = "corrections")
public final class CorrectionsCommand implements Callable<Integer> {
  private final Session session;
  @Mixin private final ArchiveOption archive;

  /** It is JSON in any case; scripts ask for it by name. */
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--issue", paramLabel = "ID", descriptionKey = "issue")
  private Optional<Long> issue = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  /** To be run by picocli. */
  public CorrectionsCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.open()) {
      String written = open.corrections().json(issue);
      if (out.isEmpty()) {
        session.say(written);
      } else {
        Files.writeString(out.get(), written + "\n", StandardCharsets.UTF_8);
        if (!json.wanted()) {
          session.say(session.text("corrections.written", out.get()));
        }
      }
    }
    return Session.DONE;
  }
}
