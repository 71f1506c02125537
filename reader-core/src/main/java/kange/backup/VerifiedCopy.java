package kange.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.message.Message;
import kange.model.message.MessageCode;
import kange.store.Stores;
import kange.store.sql.UntrustedDatabase;

/** A copy of an archive's database that is to leave the house: refused unless it is sound. */
public final class VerifiedCopy {
  private final Path copy;
  private final Words words;
  private final BooleanSupplier stop;

  /**
   * How refusals are told.
   *
   * @param foreign the schema holds something of others, which it names
   * @param damaged the file itself is damaged
   * @param unsound what it says is damaged; with the first fault
   */
  public record Words(MessageCode foreign, MessageCode damaged, MessageCode unsound) {}

  /**
   * @param stop asked many times a second
   */
  public VerifiedCopy(Path copy, Words words, BooleanSupplier stop) {
    this.copy = copy;
    this.words = words;
    this.stop = stop;
  }

  /** Refuses what would not be let in again. */
  public void refuseUnlikeOurs() {
    try (UntrustedDatabase opened = UntrustedDatabase.open(copy, stop)) {
      List<String> differences = opened.schemaDifferences();
      if (!differences.isEmpty()) {
        throw ArchiveException.of(words.foreign(), differences.getFirst());
      }
      if (!opened.structuralFaults().isEmpty() || opened.danglingRows() > 0) {
        throw ArchiveException.of(words.damaged());
      }
    }
  }

  /** Refuses what says something else than was written. */
  public void refuseUnsound(Stores opened, StoresVerifier verifier) {
    List<Message> faults = verifier.faults(opened, Progress.NONE.stoppedBy(stop));
    if (!faults.isEmpty()) {
      throw ArchiveException.of(words.unsound(), faults.getFirst());
    }
  }
}
