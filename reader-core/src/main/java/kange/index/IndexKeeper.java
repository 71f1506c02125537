package kange.index;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import kange.model.ArchiveException;
import kange.model.Exhaustion;
import kange.model.Subscription;
import kange.model.message.Message;
import kange.model.search.IndexState;
import kange.model.search.IndexStatus;
import kange.search.SearchIndex;
import kange.store.sql.ChangeLog;

/**
 * Keeps the search index level with the database, in the background: it reads the change log on
 * from the last change the index holds, so it goes on where it was after any kind of end.
 *
 * <p>One thread does whatever the {@link IndexLifecycle} asks for until nothing is left to do;
 * everybody else only asks for a state and waits for it. That thread waits for nobody. Thread-safe.
 */
public final class IndexKeeper implements AutoCloseable {
  /** A command is over by then, and a person who opened the window has his first page. */
  private static final Duration REST = Duration.ofMinutes(1);

  private final IndexFolder folder;
  private final CatchUp catchUp;
  private final HeldIndex held = new HeldIndex();
  private final IndexListeners listeners = new IndexListeners(this::status);
  private final IndexLifecycle lifecycle = new IndexLifecycle(listeners::tell);
  private final IndexUpkeep upkeep;
  private final BackgroundWorker worker;
  private final Duration rest;

  /** Rests until it is woken or something is asked of it. */
  public IndexKeeper(IndexFolder folder, CatchUp catchUp) {
    this(folder, catchUp, REST);
  }

  /**
   * @param rest how long after it was opened the index is read through
   */
  IndexKeeper(IndexFolder folder, CatchUp catchUp, Duration rest) {
    this.folder = folder;
    this.catchUp = catchUp;
    this.rest = rest;
    this.upkeep = new IndexUpkeep(folder, catchUp, held, lifecycle);
    this.worker = new BackgroundWorker("kange-index", upkeep::advance);
  }

  /** Opens the index and catches up, both in the background; nothing when that was done before. */
  public void wake() {
    if (lifecycle.now().state() == IndexState.AT_REST) {
      open();
    }
  }

  private void open() {
    if (lifecycle.wake()) {
      worker.now();
      worker.later(rest, this::readThrough);
    }
  }

  private void readThrough() {
    if (!upkeep.readThrough()) {
      worker.later(rest, this::readThrough);
    }
  }

  /** Nobody tells of changes that another process makes. */
  private void bringSubstituteOn() {
    if (standsIn() && lifecycle.now().change() < catchUp.lastChange()) {
      changed();
    }
  }

  /** What another process wrote is gone: there may be another, or one is made that stands in. */
  private void openAgain() {
    if (lifecycle.lost()) {
      worker.now();
    }
  }

  private void awaitOpen(BooleanSupplier stop) {
    open();
    refuseUnless(await(now -> !now.underWay(), stop).state().searchable());
  }

  private IndexStanding await(Predicate<IndexStanding> wanted, BooleanSupplier stop) {
    return lifecycle.await(
        wanted,
        () -> {
          worker.now();
          return stop.getAsBoolean();
        });
  }

  /**
   * Runs a question on the index, which stays open meanwhile; waits while it is being opened or
   * made anew. A broken one is tried again.
   */
  public <T> T ask(Function<SearchIndex, T> question) {
    while (true) {
      awaitOpen(() -> false);
      bringSubstituteOn();
      Optional<T> answer = held.use(index -> answer(question, index)).flatMap(Function.identity());
      if (answer.isPresent()) {
        return answer.get();
      }
      openAgain();
    }
  }

  /**
   * While a question runs nobody replaces the index: a fault is one of this very index.
   *
   * @return nothing where there is no index any more that could answer
   */
  private <T> Optional<T> answer(Function<SearchIndex, T> question, SearchIndex index) {
    try {
      return index.present() ? Optional.of(question.apply(index)) : Optional.empty();
    } catch (UncheckedIOException e) {
      if (index.written() ? lifecycle.damaged(e) : lifecycle.lost()) {
        worker.now();
      }
      IndexMessage code =
          lifecycle.now().underWay() ? IndexMessage.REBUILDING : IndexMessage.UNREADABLE;
      throw new ArchiveException(Message.of(code, String.valueOf(e.getMessage())), e);
    }
  }

  /** How far the index is, as far as that is known: never waits for the index. */
  public IndexStatus status() {
    return status(lifecycle.now());
  }

  private IndexStatus status(IndexStanding standing) {
    boolean open = standing.state().searchable();
    // Another process brings the index on that this one only follows: look how far it is.
    long change =
        open && readOnly()
            ? held.use(SearchIndex::lastChange).orElse(standing.change())
            : standing.change();
    return open
        ? statusAt(change).standingIn(standsIn())
        : new IndexStatus(0, catchUp.lag(change).issues(), standing.state(), false);
  }

  private IndexStatus statusAt(long change) {
    ChangeLog.Lag lag = catchUp.lag(change);
    return IndexStatus.open(lag.issues() - lag.pendingIssues(), lag.issues());
  }

  /**
   * How far an index is that is just being asked, whatever becomes of it next: {@link #status} may
   * speak of one that is about to take its place.
   *
   * @param asked what {@link #ask} gives to a question
   */
  public IndexStatus statusOf(SearchIndex asked) {
    return statusAt(asked.lastChange()).standingIn(readOnly() && asked.written());
  }

  /** Tells a listener of every change, in order, on a thread of the listeners'. */
  public Subscription onStatus(Consumer<IndexStatus> listener) {
    return listeners.add(listener);
  }

  /** Whether the index that is open stands in for the archive's own, which serves nobody. */
  private boolean standsIn() {
    return readOnly() && written();
  }

  private boolean written() {
    return held.use(SearchIndex::written).orElse(false);
  }

  /**
   * Reads every file of the archive's own index and says whether all are as they were written; one
   * that stands in for it is not meant.
   *
   * @param stop as for {@link #awaitLevel(BooleanSupplier)}
   */
  public boolean sound(BooleanSupplier stop) {
    awaitOpen(stop);
    return standsIn() ? folder.sound(stop) : ask(index -> index.sound(stop));
  }

  /** When another process, or nobody, writes the archive's own index. */
  public boolean readOnly() {
    return folder.readOnly();
  }

  /** Says that the database has moved on; returns at once. */
  public void changed() {
    wake();
    lifecycle.changed();
    worker.soon();
  }

  /** Waits until all that is in the database now is in the index. */
  public void awaitLevel() {
    awaitLevel(() -> false);
  }

  /**
   * As above, until {@code stop} says that nobody wants to wait any more.
   *
   * @param stop asked some times a second
   * @throws java.util.concurrent.CancellationException when it says so; the index comes on all the
   *     same
   */
  public void awaitLevel(BooleanSupplier stop) {
    awaitOpen(stop);
    long wanted = catchUp.lastChange();
    if (claimed() || (written() && !lifecycle.now().holds(wanted))) {
      lifecycle.changed();
      worker.now();
      refuseUnless(await(now -> settled(now, wanted), stop).holds(wanted));
    }
    awaitOpen(stop);
  }

  /** What is written for its own sake only is about to be opened again, to be read. */
  private boolean settled(IndexStanding now, long wanted) {
    return now.fault().isPresent() || (now.holds(wanted) && !claimed());
  }

  private boolean claimed() {
    return folder.rights().claimed();
  }

  /**
   * Throws the index away and makes it anew; returns when it is level with the database.
   *
   * @param stop as for {@link #awaitLevel(BooleanSupplier)}
   */
  public void rebuild(BooleanSupplier stop) {
    lifecycle.rebuild();
    worker.now();
    await(now -> !now.underWay(), stop);
    awaitLevel(stop);
  }

  private void refuseUnless(boolean good) {
    if (!good) {
      IndexStanding now = lifecycle.now();
      throw now.fault()
          .filter(fault -> now.state() != IndexState.CLOSED)
          .map(this::plainly)
          .orElseGet(() -> ArchiveException.of(IndexMessage.CLOSED));
    }
  }

  private ArchiveException plainly(Throwable fault) {
    Message message =
        fault instanceof ArchiveException known && !Exhaustion.in(fault)
            ? known.message()
            : Exhaustion.in(fault)
                ? Message.of(IndexMessage.OUT_OF_MEMORY)
                : folder.full()
                    ? Message.of(IndexMessage.DISK_FULL, folder.path())
                    : Message.of(IndexMessage.UNUSABLE, String.valueOf(fault.getMessage()));
    return new ArchiveException(message, fault);
  }

  /** Lets the running batch finish; the rest is done at the next opening. */
  @Override
  public void close() {
    lifecycle.close();
    worker.close();
    held.close();
    listeners.close();
  }
}
