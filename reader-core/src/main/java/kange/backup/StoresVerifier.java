package kange.backup;

import java.util.List;
import kange.model.Progress;
import kange.model.message.Message;
import kange.store.Stores;

/** Looks at what goes into a backup, and at what comes out of it before it takes its place. */
@FunctionalInterface
public interface StoresVerifier {
  /** For what is wanted even with damaged texts: it is taken as it is. */
  StoresVerifier NONE = (stores, progress) -> List.of();

  /**
   * What is wrong, the worst first; empty when all is sound.
   *
   * @param stores the database, on the newest version; open for this call only
   */
  List<Message> faults(Stores stores, Progress progress);
}
