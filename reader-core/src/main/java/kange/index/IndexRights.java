package kange.index;

/**
 * What this process may do with the index beside an archive, from moment to moment: who opened the
 * archive to read may come to write it. Thread-safe.
 */
@FunctionalInterface
public interface IndexRights {
  /** What it may do now. */
  IndexAccess access();

  /**
   * Asks to write it though nothing else is written, for an index that is behind: until {@link
   * #giveBack}.
   *
   * @return whether that is so now
   */
  default boolean claim() {
    return false;
  }

  /** Whether it is written for its own sake only. */
  default boolean claimed() {
    return false;
  }

  /** Gives back what {@link #claim} gave. */
  default void giveBack() {}
}
