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
    String line = typed.strip();
    if (line.codePointCount(0, line.length()) > Classification.LONGEST) {
      throw new ParameterException(
          spec.commandLine(),
          session.text("classification.too-long", line, Classification.LONGEST));
    }
    return Classification.written(line);
  }
}
