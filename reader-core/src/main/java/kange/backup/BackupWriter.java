package kange.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.message.Message;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.platform.StoppableInput;
import kange.store.Stores;
import kange.store.sql.Maintenance;

/**
 * Writes an archive to one file: a ZIP with a manifest and the database, sources and marks in it.
 * The index is not in it; it is made anew from the database.
 */
public final class BackupWriter {
  static final String DATABASE_ENTRY = "kange.db";

  /** Copy, look at the copy, pack it, read it back. */
  private static final int STEPS = 4;

  private final Stores stores;
  private final Progress progress;

  /**
   * @param progress asked also in the midst of a step whether to stop
   */
  public BackupWriter(Stores stores, Progress progress) {
    this.stores = stores;
    this.progress = progress;
  }

  /** People may go on reading and importing; the backup holds one moment of the archive. */
  public void write(Path file) {
    try {
      AtomicFile.write(file, this::writeVerified);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(BackupMessage.NOT_WRITTEN, file), e);
    }
  }

  private BackupManifest writeVerified(Path zip) throws IOException {
    Path copy = zip.resolveSibling(zip.getFileName() + ".db");
    try {
      step(0);
      new Maintenance(stores.database(), progress::cancelled).copyTo(copy);
      step(1);
      BackupManifest manifest = describe(copy);
      step(2);
      pack(zip, manifest, copy);
      step(3);
      verify(zip, manifest);
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

  private BackupManifest describe(Path copy) throws IOException {
    Stores copied = Stores.open(copy, true, stores.keys());
    try (InputStream bytes = stoppable(Files.newInputStream(copy))) {
      if (!new Maintenance(copied.database(), progress::cancelled).structuralFaults().isEmpty()) {
        throw ArchiveException.of(BackupMessage.DATABASE_DAMAGED);
      }
      return new BackupManifest(
          copied.archiveId(),
          Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
          copied.issues().count(),
          copied.articles().count(ArticleFilter.ALL),
          Sha256.sha256(bytes),
          Files.size(copy));
    } finally {
      copied.database().close();
    }
  }

  private InputStream stoppable(InputStream in) {
    return new StoppableInput(in, progress::cancelled);
  }

  private void pack(Path zip, BackupManifest manifest, Path copy) throws IOException {
    try (InputStream database = stoppable(Files.newInputStream(copy));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
      entries.write(manifest.write());
      entries.closeEntry();
      entries.putNextEntry(new ZipEntry(DATABASE_ENTRY));
      database.transferTo(entries);
      entries.closeEntry();
    }
  }

  /** Reads back what was written, as a restore would. */
  private void verify(Path zip, BackupManifest manifest) throws IOException {
    try (ZipFile written = new ZipFile(zip.toFile());
        InputStream database =
            stoppable(written.getInputStream(written.getEntry(DATABASE_ENTRY)))) {
      if (!Sha256.sha256(database).equals(manifest.sha256())) {
        throw new IOException("the backup does not read back as it was written");
      }
    }
  }
}
