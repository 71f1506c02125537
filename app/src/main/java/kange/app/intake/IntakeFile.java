package kange.app.intake;

import kange.model.queue.QueuedFile;

/**
 * A file on the desk and how far it has come.
 *
 * @param busy whether it is being read or filed now
 */
record IntakeFile(QueuedFile queued, boolean busy) {
  /** As a person sees it: read with doubts is another thing than read without. */
  enum State {
    WAITING,
    READING,
    SURE,
    DOUBTED,
    KNOWN,
    NO_ISSUE,
    FAILED,
    FILING,
    IMPORTED,
    REPLACED
  }

  static IntakeFile of(QueuedFile queued) {
    return new IntakeFile(queued, false);
  }

  long id() {
    return queued.id();
  }

  String name() {
    return queued.name();
  }

  State state() {
    return switch (queued.state()) {
      case WAITING -> busy ? State.READING : State.WAITING;
      case READ -> busy ? State.FILING : queued.sure() ? State.SURE : State.DOUBTED;
      case KNOWN -> busy ? State.FILING : State.KNOWN;
      case NO_ISSUE -> busy ? State.FILING : State.NO_ISSUE;
      case FAILED -> State.FAILED;
      case FILED -> State.IMPORTED;
      case REPLACED -> State.REPLACED;
    };
  }
}
