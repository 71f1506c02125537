package kange.archive;

import java.util.function.Supplier;
import kange.store.StoreException;

/** Turns what the store says into what the archive's door says. */
final class Plainly {
  private Plainly() {}

  static <T> T get(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreException e) {
      throw new ArchiveException(e.getMessage(), e);
    }
  }

  static void run(Runnable work) {
    try {
      work.run();
    } catch (StoreException e) {
      throw new ArchiveException(e.getMessage(), e);
    }
  }
}
