package kange.model.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.message.Message;

/**
 * What became of one file.
 *
 * @param message names the file and, when it failed, what to do
 * @param issue the issue now in the archive: the new one, or the one that was already there
 */
public record ImportOutcome(
    Path file, Status status, Message message, OptionalLong issue, Optional<String> label) {
  /** How an import of one file can end. */
  public enum Status {
    /** Filed as a new issue. */
    IMPORTED,

    /** Filed in the place of the same issue's earlier text. */
    REPLACED,

    /** Already there, and left as it was, as was asked for. */
    SKIPPED,

    /** Not filed; the message says why and what to do. */
    FAILED
  }
}
