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
 * @param duplicate the file beside the issue that was already there, where it was left as it was
 */
public record ImportOutcome(
    Path file,
    Status status,
    Message message,
    OptionalLong issue,
    Optional<String> label,
    Optional<DuplicateMatch> duplicate) {
  /** How an import of one file can end. */
  public enum Status {
    /** Filed as a new issue. */
    IMPORTED,

    /** Filed in the place of the same issue's earlier text. */
    REPLACED,

    /** Already there, and left as it was, as was asked for. */
    SKIPPED,

    /** Not filed, for it does not look like an issue: a person may say that it is one. */
    NO_ISSUE,

    /** Not filed, for something in it is doubted and a person is to look first. */
    DOUBTED,

    /** Not filed; the message says why and what to do. */
    FAILED
  }

  /** Whether the file is in the archive now because of this import. */
  public boolean filed() {
    return status == Status.IMPORTED || status == Status.REPLACED;
  }
}
