package kange.app.cli.document;

import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.export.Classification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says, or changes, who the documents of an archive are for. */
@Command(name = "classification")
public final class ClassificationCommand implements Callable<Integer> {
  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;

  @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "text")
  private @Nullable String text;

  /** To be run by picocli. */
  public ClassificationCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    Optional<Classification> wanted =
        new ClassificationText(spec, session).of(text == null ? "" : text);
    try (Archive open = archive.open()) {
      if (text != null) {
        open.exports().classify(wanted);
      }
      session.say(
          open.exports()
              .classification()
              .map(said -> session.text("classification.is", said.text()))
              .orElseGet(() -> session.text("classification.none")));
    }
    return Session.DONE;
  }
}
