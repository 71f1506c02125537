package kange.app.shell;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Going from place to place, as in a browser. For the UI thread. */
public interface Navigator {
  /**
   * Goes to a place; it can be come back from.
   *
   * @return completes on the UI thread once the place is on screen
   */
  @CanIgnoreReturnValue
  CompletableFuture<Void> open(Place place);

  /** Goes to a place that takes the present one's stead in the history. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> replace(Place place);

  /** Shows the present place anew, after the archive has changed. */
  @CanIgnoreReturnValue
  CompletableFuture<Void> refresh();

  /**
   * Opens the archive anew and shows the present place of it: for a newer edition, or once another
   * process has let go of it.
   *
   * @param said told once it is on show
   */
  void reopen(String said);

  /** Whether any room shows such places. */
  boolean knows(Class<? extends Place> kind);

  /** Lays articles out for printing, in the given order, and shows them in the print room. */
  void print(List<Long> articles);

  /** As above, what a place shows: an article, or all articles of an issue. */
  void print(Place place);

  /** Whether readers can put marks into the archive: not when it is open for reading only. */
  boolean takesMarks();

  /** All that can be asked for by key or by name, wherever one is. */
  List<Command> commands();

  @CanIgnoreReturnValue
  CompletableFuture<Void> back();

  @CanIgnoreReturnValue
  CompletableFuture<Void> forward();
}
