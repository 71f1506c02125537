package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kange.model.ArchiveException;
import kange.platform.AtomicFile;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.sql.ArchiveIdentity;
import kange.store.sql.Database;
import kange.store.sql.Maintenance;
import kange.store.sql.StoreException;

/** Brings a backup back, into a folder of its own; nothing that is there is ever overwritten. */
public final class BackupReader {
  private BackupReader() {}

  public static void run(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      throw new ArchiveException("找不到备份文件“" + file + "”，请检查名称和位置。");
    }
    boolean created = !Files.exists(folder);
    boolean done = false;
    try {
      if (!created && !empty(folder)) {
        throw new ArchiveException("“" + folder + "”不是空文件夹；请选一个空的或新的文件夹来恢复。");
      }
      Files.createDirectories(folder);
      unpack(file, folder);
      done = true;
    } catch (ZipException e) {
      throw new ArchiveException("“" + file + "”不是刊阁的备份文件，或者已经损坏；请选择另一个文件。", e);
    } catch (IOException e) {
      throw new ArchiveException(
          "恢复没有完成：请检查备份文件“" + file + "”是否完好、“" + folder + "”能否写入、空间是否足够。", e);
    } catch (StoreException e) {
      throw new ArchiveException("备份里的数据库用不了：" + e.getMessage(), e);
    } finally {
      if (created && !done) {
        removeEmpty(folder);
      }
    }
  }

  private static void unpack(Path file, Path folder) throws IOException {
    Path part = folder.resolve("kange.db.part");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry manifestEntry = zip.getEntry(BackupManifest.ENTRY);
      ZipEntry databaseEntry = zip.getEntry(BackupWriter.DATABASE_ENTRY);
      if (manifestEntry == null || databaseEntry == null) {
        throw new ZipException("not a backup of ours");
      }
      BackupManifest manifest;
      try (InputStream in = zip.getInputStream(manifestEntry)) {
        manifest = BackupManifest.read(in.readAllBytes());
      }
      try (InputStream in = zip.getInputStream(databaseEntry)) {
        Files.copy(in, part);
      }
      if (!Sha256.sha256(part).equals(manifest.sha256())) {
        throw new ArchiveException("备份文件“" + file + "”已损坏（校验值不符），请换一份备份。");
      }
      makeOwn(part);
      AtomicFile.move(part, folder.resolve(Stores.FILE));
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A restored archive goes its own way: no index of the old one may be taken for its own. */
  private static void makeOwn(Path part) {
    try (Database database = Database.open(part)) {
      if (!new Maintenance(database).structuralFaults().isEmpty()) {
        throw new ArchiveException("备份里的数据库已损坏，请换一份备份。");
      }
      new ArchiveIdentity(database).renew();
    }
  }

  private static boolean empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void removeEmpty(Path folder) {
    try {
      if (Files.isDirectory(folder) && empty(folder)) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException("恢复没有完成，空文件夹“" + folder + "”也删不掉，请手工删除。", e);
    }
  }
}
