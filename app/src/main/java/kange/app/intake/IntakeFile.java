package kange.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import kange.model.intake.ImportOutcome;
import kange.model.message.Message;

/**
 * A file on the desk and how far it has come.
 *
 * @param message what became of it; empty while nothing has
 * @param known the issue's id when the archive holds it already and the file was not imported
 */
record IntakeFile(
    Path path,
    State state,
    Optional<Message> message,
    Optional<ImportedIssue> issue,
    Optional<Long> known) {
  /** From waiting to one of five ends; known is what the archive holds already. */
  enum State {
    WAITING,
    READING,
    IMPORTED,
    REPLACED,
    SKIPPED,
    KNOWN,
    FAILED
  }

  static IntakeFile waiting(Path path) {
    return new IntakeFile(
        path, State.WAITING, Optional.empty(), Optional.empty(), Optional.empty());
  }

  IntakeFile reading() {
    return new IntakeFile(
        path, State.READING, Optional.empty(), Optional.empty(), Optional.empty());
  }

  IntakeFile settled(ImportOutcome outcome, Optional<ImportedIssue> imported) {
    State told = State.valueOf(outcome.status().name());
    Optional<Long> known =
        told == State.FAILED || told == State.SKIPPED
            ? outcome.issue().stream().boxed().findFirst()
            : Optional.empty();
    // Nothing went wrong with what is there already, and nothing is lost.
    State end = told == State.FAILED && known.isPresent() ? State.KNOWN : told;
    return new IntakeFile(path, end, Optional.of(outcome.message()), imported, known);
  }

  /** Still to be imported. */
  boolean open() {
    return state == State.WAITING || state == State.READING;
  }

  String name() {
    return path.getFileName().toString();
  }
}
