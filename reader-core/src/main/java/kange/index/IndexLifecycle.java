package kange.index;

import static kange.model.search.IndexState.AT_REST;
import static kange.model.search.IndexState.BEHIND;
import static kange.model.search.IndexState.BROKEN;
import static kange.model.search.IndexState.CLOSED;
import static kange.model.search.IndexState.LEVEL;
import static kange.model.search.IndexState.OPENING;
import static kange.model.search.IndexState.REBUILDING;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.search.IndexState;

/**
 * The states of a search index and the ways between them. A transition that does not lead out of
 * the present state changes nothing and says false, so that whoever comes too late cannot undo what
 * happened meanwhile. Knows nothing of files. Thread-safe.
 */
final class IndexLifecycle {
  /** A person who stops something waits no longer than this. */
  private static final long MILLIS_BETWEEN_QUESTIONS = 200;

  private final Consumer<IndexStanding> observer;
  private IndexStanding now = IndexStanding.AT_REST;

  /**
   * @param observer told of every new standing in order, under the lock: must only pass it on
   */
  IndexLifecycle(Consumer<IndexStanding> observer) {
    this.observer = observer;
  }

  synchronized IndexStanding now() {
    return now;
  }

  /** Somebody needs the index: it is to be opened, again if it was broken. */
  boolean wake() {
    return move(Set.of(AT_REST, BROKEN), s -> s.in(OPENING));
  }

  /** It was opened, and holds all up to a change. */
  boolean opened(long change) {
    return move(Set.of(OPENING), s -> s.in(BEHIND).at(change));
  }

  /** It is to be thrown away and made anew. */
  boolean rebuild() {
    return move(EnumSet.complementOf(EnumSet.of(CLOSED, REBUILDING)), s -> s.in(REBUILDING));
  }

  /** It was made anew, and is open and empty. */
  boolean rebuilt() {
    return move(Set.of(REBUILDING), s -> s.in(BEHIND).at(0));
  }

  /** It could not be opened or made anew. */
  boolean refused(Throwable why) {
    return move(Set.of(OPENING, REBUILDING), s -> s.in(BROKEN).because(why));
  }

  /** The database has moved on. */
  boolean changed() {
    return move(
        EnumSet.complementOf(EnumSet.of(CLOSED, BROKEN)),
        s -> (s.state() == LEVEL ? s.in(BEHIND) : s).demanded());
  }

  /** It was brought on to a change. */
  boolean advanced(long change) {
    return move(Set.of(BEHIND), s -> s.at(change));
  }

  /** Nothing was left to bring in when it was looked; the database may have moved on since. */
  boolean caughtUp(IndexStanding looked) {
    return move(Set.of(BEHIND), s -> s.demands() == looked.demands() ? s.in(LEVEL) : s);
  }

  /** It does not come on, but what it has can be searched. */
  boolean stalled(Throwable why) {
    return move(Set.of(BEHIND), s -> s.because(why));
  }

  /** It is damaged: made anew, once; when the new one fails as well, the disk is at fault. */
  boolean damaged(Throwable why) {
    return move(
        Set.of(BEHIND, LEVEL),
        s -> s.remade() ? s.in(BROKEN).because(why) : s.in(REBUILDING).remadeOnce());
  }

  /** What another process writes is no longer there, or not to be read: to be opened again. */
  boolean lost() {
    return move(Set.of(BEHIND, LEVEL), s -> s.in(OPENING));
  }

  /** It is closed for good; who waits is let go. */
  boolean close() {
    return move(EnumSet.complementOf(EnumSet.of(CLOSED)), s -> s.in(CLOSED));
  }

  /**
   * Waits for a standing, or for the end.
   *
   * @return the first standing that will do, or that of a closed index
   * @throws ArchiveException when the thread is interrupted
   */
  IndexStanding await(Predicate<IndexStanding> wanted) {
    return await(wanted, () -> false);
  }

  /**
   * As above, for somebody who may not want to wait to the end.
   *
   * @param stop asked some times a second
   * @throws CancellationException when it says so
   */
  synchronized IndexStanding await(Predicate<IndexStanding> wanted, BooleanSupplier stop) {
    try {
      while (now.state() != CLOSED && !wanted.test(now)) {
        if (stop.getAsBoolean()) {
          throw new CancellationException();
        }
        wait(MILLIS_BETWEEN_QUESTIONS);
      }
      return now;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(Message.of(IndexMessage.INTERRUPTED), e);
    }
  }

  private synchronized boolean move(Set<IndexState> from, UnaryOperator<IndexStanding> way) {
    if (!from.contains(now.state())) {
      return false;
    }
    IndexStanding next = way.apply(now);
    if (!next.equals(now)) {
      now = next;
      notifyAll();
      observer.accept(next);
    }
    return true;
  }
}
