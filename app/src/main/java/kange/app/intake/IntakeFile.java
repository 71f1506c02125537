package kange.app.intake;

import java.nio.file.Path;
import java.util.Optional;
import kange.model.intake.ImportOutcome;
import kange.model.message.Message;

/**
 * A file on the desk and how far it has come.
 *
 * @param message what became of it; empty while nothing has
 * @param known the issue that the archive holds already, where the file was not imported
 */
record IntakeFile(
    Path path,
    State state,
    Optional<Message> message,
    Optional<ImportedIssue> issue,
    Optional<KnownIssue> known) {
  /**
   * From waiting to one of six ends; known is what the archive holds already, no issue what does
   * not look like one and waits for a person's word.
   */
  enum State {
    WAITING,
    READING,
    IMPORTED,
    REPLACED,
    SKIPPED,
    KNOWN,
    NO_ISSUE,
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

  IntakeFile settled(SettledFile settled) {
    State told = State.valueOf(settled.outcome().status().name());
    // Nothing went wrong with what is there already, and nothing is lost.
    State end = told == State.FAILED && settled.known().isPresent() ? State.KNOWN : told;
    return new IntakeFile(
        path, end, Optional.of(settled.outcome().message()), settled.issue(), settled.known());
  }

  /** A file that could not even be read. */
  static IntakeFile failed(ImportOutcome outcome) {
    return waiting(outcome.file())
        .settled(new SettledFile(outcome, Optional.empty(), Optional.empty()));
  }

  /** A person has looked, and leaves the archive as it is. */
  IntakeFile skipped() {
    return new IntakeFile(path, State.SKIPPED, message, issue, known);
  }

  /** Still to be imported. */
  boolean open() {
    return state == State.WAITING || state == State.READING;
  }

  String name() {
    return path.getFileName().toString();
  }
}
