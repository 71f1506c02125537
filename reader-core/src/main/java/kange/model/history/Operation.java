package kange.model.history;

import java.util.UUID;

/**
 * One act of one person: all that it does stands in the log under its id, and is undone together.
 *
 * @param who the account the person works under
 */
public record Operation(String id, String who) {
  /** A new act. */
  public static Operation by(String who) {
    return new Operation(UUID.randomUUID().toString(), who);
  }
}
