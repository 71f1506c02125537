package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.check.ArchiveChecker;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.store.Stores;
import kange.store.sql.ArchiveIdentity;
import kange.store.sql.Database;
import kange.store.sql.Salvage;
import kange.store.sql.StoreMessage;

/**
 * Mends an archive whose database cannot be mended from within. The new database is whole and on
 * the disk before the damaged one is moved aside; nothing is ever deleted but what this made.
 */
final class ArchiveSalvage {
  private static final String FRESH = "kange.db.salvaged";

  /** Stands in the folder from a repair that did not suffice until the next opening. */
  private static final String ASKED = "kange.db.salvage";

  private static final String KEPT = "kange.db.damaged-";
  private static final List<String> LOGS = List.of("-wal", "-shm");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private ArchiveSalvage() {}

  static CheckReport repair(Path folder, Progress progress) {
    Optional<CheckReport> within = checked(folder, progress);
    if (within.isPresent() && !ArchiveChecker.wantsSalvage(within.get())) {
      return within.get();
    }
    Path kept = salvage(folder, progress);
    try (Archive archive = Archive.openAtRest(folder)) {
      List<CheckFinding> findings = new ArrayList<>();
      findings.add(ArchiveChecker.salvaged(kept));
      findings.addAll(archive.check(true, progress).findings());
      return new CheckReport(findings);
    }
  }

  /** Whether this may be why an archive does not open. */
  static boolean mayHelp(ArchiveException refused) {
    return StoreMessage.isCorrupt(refused.message())
        || StoreMessage.areRowsUnreadable(refused.message());
  }

  /** What a repair found; where it did not suffice, the next opening will do the rest. */
  static CheckReport wanted(Path folder, CheckReport repaired) {
    if (!ArchiveChecker.wantsSalvage(repaired)) {
      return repaired;
    }
    try {
      Files.write(folder.resolve(ASKED), new byte[0]);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.NOT_SALVAGED, folder), e);
    }
    List<CheckFinding> findings = new ArrayList<>(repaired.findings());
    findings.add(ArchiveChecker.toBeSalvaged());
    return new CheckReport(findings);
  }

  /** Empty when it cannot even be opened. */
  private static Optional<CheckReport> checked(Path folder, Progress progress) {
    if (!Files.exists(folder.resolve(Stores.FILE)) && !Files.exists(folder.resolve(FRESH))) {
      throw ArchiveException.of(ArchiveMessage.NOTHING_TO_REPAIR, folder);
    }
    Archive archive;
    try {
      archive = Archive.openAtRest(folder);
    } catch (ArchiveException e) {
      return Optional.empty();
    }
    try (archive) {
      return Optional.of(archive.check(true, progress));
    }
  }

  private static Path salvage(Path folder, Progress progress) {
    try {
      ArchiveLock lock = ArchiveLock.take(folder);
      try {
        lock.refuseUnlessHeld();
        return renew(folder, progress);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ArchiveMessage.NOT_SALVAGED, folder), e);
    }
  }

  private static Path renew(Path folder, Progress progress) throws IOException {
    Path fresh = folder.resolve(FRESH);
    remove(fresh);
    new Salvage(folder.resolve(Stores.FILE), progress::cancelled).into(fresh);
    // An index of the damaged archive must not be taken for this one's.
    try (Database database = Database.open(fresh)) {
      new ArchiveIdentity(database).renew();
    }
    Path kept = exchange(folder, fresh);
    Files.deleteIfExists(folder.resolve(ASKED));
    return kept;
  }

  private static Path exchange(Path folder, Path fresh) throws IOException {
    String moment = MOMENT.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path damaged = folder.resolve(Stores.FILE);
    Path kept = folder.resolve(KEPT + moment);
    AtomicFile.move(damaged, kept);
    keepLogs(damaged, kept);
    AtomicFile.move(fresh, damaged);
    return kept;
  }

  private static void keepLogs(Path database, Path kept) throws IOException {
    for (String log : LOGS) {
      Path file = beside(database, log);
      if (Files.exists(file)) {
        AtomicFile.move(file, beside(kept, log));
      }
    }
  }

  /**
   * Does what a repair left for the next opening, and ends what was interrupted: where the damaged
   * database is not in its place any more, the new one, which was whole before that, takes it;
   * where it is, what there is of the new one goes.
   */
  static void finish(Path folder) throws IOException {
    Path fresh = folder.resolve(FRESH);
    if (Files.exists(folder.resolve(ASKED)) && Files.exists(folder.resolve(Stores.FILE))) {
      renew(folder, Progress.NONE);
      return;
    }
    if (!Files.exists(fresh)) {
      return;
    }
    Path database = folder.resolve(Stores.FILE);
    if (Files.exists(database)) {
      remove(fresh);
      return;
    }
    Optional<Path> kept = latestKept(folder);
    if (kept.isPresent()) {
      keepLogs(database, kept.get());
    }
    AtomicFile.move(fresh, database);
  }

  private static Optional<Path> latestKept(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches(KEPT + "\\d{8}-\\d{6}"))
          .max(Path::compareTo);
    }
  }

  private static void remove(Path fresh) throws IOException {
    Files.deleteIfExists(fresh);
    for (String rest : List.of("-wal", "-shm", ".damaged", ".damaged-wal", ".damaged-shm")) {
      Files.deleteIfExists(beside(fresh, rest));
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
