package kange.index;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.Exhaustion;
import kange.model.message.Message;
import kange.model.search.IndexState;
import kange.search.SearchIndex;
import kange.store.sql.StoreMessage;

/**
 * What the index's one thread does: looks at the state, does what leads out of it, looks again. It
 * alone opens, writes and makes anew; it never waits for a state.
 */
final class IndexUpkeep {
  private static final System.Logger LOG = System.getLogger(IndexUpkeep.class.getName());

  private final IndexFolder folder;
  private final CatchUp catchUp;
  private final HeldIndex held;
  private final IndexLifecycle lifecycle;
  private final long lastAtOpening;

  /** Whether the archive's own index is open to be written. */
  private boolean writing;

  /** Once is enough: an index that still serves nobody then is not made to by trying again. */
  private boolean claimedBefore;

  IndexUpkeep(IndexFolder folder, CatchUp catchUp, HeldIndex held, IndexLifecycle lifecycle) {
    this.folder = folder;
    this.catchUp = catchUp;
    this.held = held;
    this.lifecycle = lifecycle;
    this.lastAtOpening = catchUp.lastChange();
  }

  /** Does all there is to do now. */
  void advance() {
    boolean more = true;
    while (more) {
      IndexStanding now = lifecycle.now();
      more =
          switch (now.state()) {
            case OPENING -> open(now);
            case REBUILDING -> rebuild();
            case BEHIND -> comeOn(now);
            case AT_REST, LEVEL, BROKEN, CLOSED -> false;
          };
    }
  }

  /**
   * Reads the files of a level index through, which opening it did not do; a damaged one is made
   * anew. Stops when there is something else to do.
   *
   * @return whether that is done, and need not be tried again
   */
  boolean readThrough() {
    if (lifecycle.now().state() == IndexState.CLOSED || folder.readOnly()) {
      return true;
    }
    if (lifecycle.now().state() != IndexState.LEVEL) {
      return false;
    }
    try {
      BooleanSupplier stop = () -> lifecycle.now().state() != IndexState.LEVEL;
      if (!held.use(index -> index.sound(stop)).orElse(true)
          && lifecycle.damaged(new IOException("a file of the index is not as it was written"))) {
        advance();
      }
      return true;
    } catch (CancellationException somethingElseToDo) {
      return false;
    }
  }

  private boolean open(IndexStanding now) {
    try {
      held.replace(this::opening);
      long change = held.use(SearchIndex::lastChange).orElse(0L);
      boolean unheardOf = change > Math.max(lastAtOpening, now.change());
      if (unheardOf && written()) {
        // The database was put back to an earlier state: the index knows of things that never were.
        lifecycle.rebuild();
      } else {
        lifecycle.opened(change);
      }
    } catch (RuntimeException | Error e) {
      refused(e);
    }
    return true;
  }

  /**
   * Who may only read brings an index on that is behind, where nobody else does, and only then
   * reads it.
   */
  private SearchIndex opening() {
    folder.rights().giveBack();
    if (folder.rights().access() == IndexAccess.READ && !claimedBefore) {
      claimedBefore = true;
      if (!folder.serves(catchUp.lastChange())) {
        folder.rights().claim();
      }
    }
    writing = !folder.readOnly();
    return writing ? folder.open() : folder.openForReading(catchUp.lastChange());
  }

  private boolean written() {
    return held.use(SearchIndex::written).orElse(false);
  }

  private boolean rebuild() {
    try {
      held.replace(this::anew);
      lifecycle.rebuilt();
    } catch (RuntimeException | Error e) {
      refused(e);
    }
    return true;
  }

  private SearchIndex anew() {
    writing = !folder.readOnly();
    if (folder.readOnly()) {
      return folder.substitute().openAnew();
    }
    try {
      folder.delete();
      return folder.open();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(IndexMessage.OLD_INDEX_NOT_DELETED, folder.path()), e);
    }
  }

  private void refused(Throwable why) {
    // First of all: whoever waits for the index would wait for ever where there is no memory to
    // log.
    lifecycle.refused(why);
    LOG.log(Level.WARNING, () -> "the search index cannot be opened: " + why);
  }

  /** One commit further; whoever says that the database has moved on calls again by himself. */
  private boolean comeOn(IndexStanding looked) {
    try {
      if (writing == folder.readOnly()) {
        // This process has come to write the archive since it opened the index to read.
        return lifecycle.lost();
      }
      if (written() && held.use(this::step).orElse(false)) {
        return true;
      }
      lifecycle.caughtUp(looked);
      if (lifecycle.now().state() == IndexState.LEVEL && folder.rights().claimed()) {
        return lifecycle.lost();
      }
    } catch (RuntimeException | Error e) {
      halted(e);
    }
    return lifecycle.now().underWay();
  }

  private boolean step(SearchIndex index) {
    boolean moved = catchUp.step(index);
    if (moved) {
      lifecycle.advanced(index.lastChange());
    }
    return moved;
  }

  /** An index that is whole is kept, and searched: a full disk is no reason to throw it away. */
  private void halted(Throwable why) {
    boolean closed = lifecycle.now().state() == IndexState.CLOSED;
    if (isOfStore(why)
        || Exhaustion.in(why)
        || held.use(index -> index.sound(() -> false)).orElse(false)) {
      lifecycle.stalled(why);
    } else {
      lifecycle.damaged(why);
    }
    Level level = closed ? Level.DEBUG : Level.WARNING;
    LOG.log(level, () -> "the search index does not come on: " + why);
  }

  private static boolean isOfStore(Throwable why) {
    return why instanceof ArchiveException known && StoreMessage.said(known.message());
  }
}
