package kange.model.queue;

/**
 * Told of each file of the queue as it is worked on, on the thread that works on it. Called once
 * the database holds what is told.
 */
public interface QueueWatcher {
  /** Wants to hear nothing. */
  QueueWatcher NONE =
      new QueueWatcher() {
        @Override
        public void begun(long file) {}

        @Override
        public void became(QueuedFile file) {}

        @Override
        public void left(long file) {}
      };

  /** A file is being read or filed. */
  void begun(long file);

  /** What has become of a file. */
  void became(QueuedFile file);

  /** A file is in the list no more. */
  void left(long file);
}
