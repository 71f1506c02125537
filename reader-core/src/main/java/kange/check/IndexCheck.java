package kange.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.index.IndexKeeper;
import kange.model.ArchiveException;
import kange.model.Exhaustion;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.message.Message;
import kange.search.SearchIndex;
import kange.store.Stores;
import kange.store.sql.StoreMessage;

/** Does the search index hold what the database holds, and is it whole? */
final class IndexCheck implements Check {
  private final Stores stores;
  private final IndexKeeper index;
  private final Progress progress;

  IndexCheck(Stores stores, IndexKeeper index, Progress progress) {
    this.stores = stores;
    this.index = index;
    this.progress = progress;
  }

  @Override
  public CheckMessage name() {
    return CheckMessage.INDEX;
  }

  @Override
  public CheckFinding run(boolean repair) {
    Optional<Message> fault = fault();
    if (fault.isEmpty()) {
      return sound(CheckMessage.INDEX_SOUND);
    }
    if (repair) {
      index.rebuild(progress::cancelled);
      Optional<Message> still = fault();
      return still.isEmpty()
          ? repaired(CheckMessage.INDEX_REPAIRED, fault.get())
          : damaged(CheckMessage.INDEX_STILL_DAMAGED, still.get());
    }
    return damaged(CheckMessage.INDEX_DAMAGED, fault.get());
  }

  private Optional<Message> fault() {
    try {
      index.awaitLevel(progress::cancelled);
      if (!index.sound(progress::cancelled)) {
        return Optional.of(Message.of(CheckMessage.INDEX_FILES_DAMAGED));
      }
      long change = index.ask(SearchIndex::lastChange);
      if (index.readOnly() && change < stores.changes().last()) {
        // Not at rest: what can be said is only that its files are whole.
        return Optional.empty();
      }
      if (change != stores.changes().last()) {
        return Optional.of(Message.of(CheckMessage.INDEX_BEHIND, change, stores.changes().last()));
      }
      return ofEntries(index.ask(SearchIndex::articleIds));
    } catch (ArchiveException e) {
      if (StoreMessage.said(e.message()) || Exhaustion.in(e)) {
        // Not the index is at fault: to make it anew would help nobody.
        throw e;
      }
      return Optional.of(e.message());
    }
  }

  /** Every article once, and nothing else. */
  private Optional<Message> ofEntries(List<Long> indexed) {
    Set<Long> stored = stores.articles().allIds();
    Set<Long> found = new HashSet<>(indexed);
    long missing = stored.stream().filter(id -> !found.contains(id)).count();
    long superfluous =
        found.stream().filter(id -> !stored.contains(id)).count() + indexed.size() - found.size();
    return missing + superfluous == 0
        ? Optional.empty()
        : Optional.of(Message.of(CheckMessage.INDEX_MISCOUNTED, (int) missing, (int) superfluous));
  }
}
