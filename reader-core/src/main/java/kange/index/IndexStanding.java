package kange.index;

import java.util.Optional;
import kange.model.search.IndexState;

/**
 * Where a search index stands at one moment.
 *
 * @param change number of the last change of the database it is known to hold
 * @param demands how often it was told that the database has moved on
 * @param remade whether it was made anew because of a fault: a second fault is the disk's
 * @param fault why it is broken, or why it does not come on although it is open
 */
record IndexStanding(
    IndexState state, long change, int demands, boolean remade, Optional<Throwable> fault) {
  static final IndexStanding AT_REST =
      new IndexStanding(IndexState.AT_REST, 0, 0, false, Optional.empty());

  /** Whether questions must wait. */
  boolean underWay() {
    return state == IndexState.OPENING || state == IndexState.REBUILDING;
  }

  /** Whether a change is in it, and can be searched. */
  boolean holds(long wanted) {
    return state.searchable() && change >= wanted;
  }

  IndexStanding in(IndexState next) {
    return new IndexStanding(next, change, demands, remade, Optional.empty());
  }

  IndexStanding at(long reached) {
    return new IndexStanding(state, reached, demands, remade, Optional.empty());
  }

  IndexStanding demanded() {
    return new IndexStanding(state, change, demands + 1, remade, Optional.empty());
  }

  IndexStanding remadeOnce() {
    return new IndexStanding(state, change, demands, true, Optional.empty());
  }

  IndexStanding because(Throwable why) {
    return new IndexStanding(state, change, demands, remade, Optional.of(why));
  }
}
