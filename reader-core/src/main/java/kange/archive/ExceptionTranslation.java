package kange.archive;

import java.util.function.Supplier;
import kange.model.ArchiveException;
import kange.store.sql.StoreException;

/** Turns what the store says into what the archive's door says. */
final class ExceptionTranslation {
  private ExceptionTranslation() {}

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
