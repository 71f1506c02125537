package kange.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.message.Message;
import kange.model.scan.BackupScans;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.platform.StoppableInput;
import kange.scan.ScanFolder;
import kange.store.Stores;
import kange.store.scan.ScanStore;
import kange.store.sql.Maintenance;

/**
 * Writes an archive to one file: a ZIP with a manifest and the database, sources and marks in it,
 * and the scans that lie beside it. The index is not in it; it is made anew from the database.
 */
public final class BackupWriter {
  static final String DATABASE_ENTRY = "kange.db";

  /** Copy, look at the copy, pack it, read it back. */
  private static final int STEPS = 4;

  private static final VerifiedCopy.Words WORDS =
      new VerifiedCopy.Words(
          BackupMessage.ARCHIVE_FOREIGN,
          BackupMessage.DATABASE_DAMAGED,
          BackupMessage.ARCHIVE_NOT_SOUND);

  private final Stores stores;
  private final StoresVerifier verifier;
  private final Progress progress;

  /** A copy of the database, and the scans it names that are to go along. */
  private record Described(BackupManifest manifest, List<ScanStore.Kept> scans) {}

  /**
   * @param verifier looks at the texts: what is damaged must not take the place of a good backup
   * @param progress asked also in the midst of a step whether to stop
   */
  public BackupWriter(Stores stores, StoresVerifier verifier, Progress progress) {
    this.stores = stores;
    this.verifier = verifier;
    this.progress = progress;
  }

  /** Writes a backup with all that there is. */
  public BackupScans write(Path file) {
    return write(file, true);
  }

  /**
   * People may go on reading and importing; the backup holds one moment of the archive.
   *
   * @return which scans are in it
   * @throws ArchiveException when it cannot be written, or would hold what cannot be restored
   */
  public BackupScans write(Path file, boolean withScans) {
    try {
      return AtomicFile.write(file, zip -> writeVerified(zip, withScans)).scans();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_WRITTEN, file), e);
    }
  }

  private BackupManifest writeVerified(Path zip, boolean withScans) throws IOException {
    AtomicFile.clearAbandoned(zip.resolveSibling("."));
    Path copy = zip.resolveSibling(zip.getFileName() + ".db");
    try {
      step(0);
      new Maintenance(stores.database(), progress::cancelled).copyTo(copy);
      step(1);
      Described described = describe(copy, withScans);
      step(2);
      PackedScans scans =
          new PackedScans(ScanFolder.beside(stores.database().file()), progress::cancelled);
      BackupManifest manifest = pack(zip, described, copy, scans);
      step(3);
      verify(zip, manifest, scans);
      step(STEPS);
      return manifest;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void step(int done) {
    progress.refuseWhenCancelled();
    progress.at(done, STEPS, "");
  }

  private Described describe(Path copy, boolean withScans) throws IOException {
    VerifiedCopy verified = new VerifiedCopy(copy, WORDS, progress::cancelled);
    verified.refuseUnlikeOurs();
    Stores copied = Stores.open(copy, true, stores.keys());
    try (InputStream bytes = stoppable(Files.newInputStream(copy))) {
      verified.refuseUnsound(copied, verifier);
      List<ScanStore.Kept> scans = copied.scans().kept();
      return new Described(
          new BackupManifest(
              BackupManifest.FORMAT,
              copied.archiveId(),
              Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
              copied.issues().count(),
              copied.articles().count(ArticleFilter.ALL),
              Sha256.sha256(bytes),
              Files.size(copy),
              new BackupScans(!withScans && !scans.isEmpty(), 0, 0)),
          withScans ? scans : List.of());
    } finally {
      copied.database().close();
    }
  }

  private InputStream stoppable(InputStream in) {
    return new StoppableInput(in, progress::cancelled);
  }

  private BackupManifest pack(Path zip, Described described, Path copy, PackedScans scans)
      throws IOException {
    try (InputStream database = stoppable(Files.newInputStream(copy));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry(DATABASE_ENTRY));
      database.transferTo(entries);
      entries.closeEntry();
      scans.write(described.scans(), entries);
      BackupManifest manifest = described.manifest();
      BackupManifest told = manifest.with(scans.told(manifest.scans().leftOut()));
      entries.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
      entries.write(told.write());
      entries.closeEntry();
      return told;
    }
  }

  /** Reads back what was written, as a restore would. */
  private void verify(Path zip, BackupManifest manifest, PackedScans scans) throws IOException {
    try (ZipFile written = new ZipFile(zip.toFile());
        InputStream database =
            stoppable(written.getInputStream(written.getEntry(DATABASE_ENTRY)))) {
      if (!Sha256.sha256(database).equals(manifest.sha256())) {
        throw new IOException("the backup does not read back as it was written");
      }
      scans.verify(written);
    }
  }
}
