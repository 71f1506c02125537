package kange.app.cli.document;

import java.util.Optional;
import kange.app.cli.session.Session;
import kange.model.export.Classification;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A classification as it was typed. */
public record ClassificationText(CommandSpec spec, Session session) {
  /**
   * What is printed; blank is nothing.
   *
   * @throws ParameterException when it would not fit: half of it would say something else
   */
  public Optional<Classification> of(String typed) {
    Optional<Classification> written = Classification.written(typed);
    if (written.isEmpty() && !typed.isBlank()) {
      throw new ParameterException(
          spec.commandLine(),
          session.text("classification.too-long", typed.strip(), Classification.LONGEST));
    }
    return written;
  }
}
