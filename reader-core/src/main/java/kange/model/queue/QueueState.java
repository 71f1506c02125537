package kange.model.queue;

/** How far a file in the queue has come. */
public enum QueueState {
  /** Not read yet, or to be read again. */
  WAITING,

  /** Read as an issue that is not in the archive: it may be filed. */
  READ,

  /** Read as an issue that the archive holds already: a person compares. */
  KNOWN,

  /** Read, and it does not look like an issue: a person may say that it is one. */
  NO_ISSUE,

  /** Could not be read or filed; the message says why. */
  FAILED,

  /** In the archive as a new issue. */
  FILED,

  /** In the archive in the place of the issue that was there. */
  REPLACED;

  /** Whether it is in the archive because of the queue. */
  public boolean done() {
    return this == FILED || this == REPLACED;
  }

  /** Whether its bytes and what they were read as lie in the queue, and may be filed. */
  public boolean fileable() {
    return this == READ || this == KNOWN || this == NO_ISSUE;
  }
}
