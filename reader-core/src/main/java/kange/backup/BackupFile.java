package kange.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kange.model.ArchiveException;
import kange.platform.BoundedInput;
import kange.store.sql.DatabaseHeader;

/**
 * A backup as it was found, from wherever: what it says of itself is compared, piece with piece,
 * before any of it is unpacked, and nothing of it is read further than was said. Refusals are
 * {@link ArchiveException}s that name the file.
 */
final class BackupFile implements AutoCloseable {
  /** A manifest has a dozen short lines. */
  private static final int LARGEST_MANIFEST = 64 * 1024;

  /** Room for a million scans; it is all held in memory. */
  private static final long LARGEST_DIRECTORY = 160L << 20;

  /**
   * Databases of text shrink to a third or a fifth. What shrinks to less than a hundredth is
   * nothing but the same byte again and again.
   */
  private static final int LARGEST_RATIO = 100;

  /** Up to here nobody is hurt by what a file turns out to be; a new archive is mostly zeros. */
  private static final long HARMLESS_SIZE = 16L << 20;

  private final Path file;
  private final ZipFile zip;
  private final ZipEntry database;
  private final List<ZipEntry> scans;
  private final BackupManifest manifest;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.scans = entries();
    this.database = entry(BackupWriter.DATABASE_ENTRY);
    this.manifest = readManifest(entry(BackupManifest.ENTRY));
    refuseUnlike();
  }

  /** Opens a backup and refuses what cannot be one. */
  static BackupFile open(Path file) throws IOException {
    if (ZipDirectory.size(file) > LARGEST_DIRECTORY) {
      throw ArchiveException.of(BackupMessage.TOO_MANY_ENTRIES, file);
    }
    ZipFile zip = new ZipFile(file.toFile());
    try {
      return new BackupFile(file, zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private List<ZipEntry> entries() throws IOException {
    List<ZipEntry> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long packed = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      boolean scan = UnpackedScans.isScan(name);
      boolean known =
          scan
              || name.equals(PackedScans.FOLDER)
              || name.equals(BackupManifest.ENTRY)
              || name.equals(BackupWriter.DATABASE_ENTRY);
      if (!known || !names.add(name)) {
        throw ArchiveException.of(BackupMessage.FOREIGN_ENTRY, file, name);
      }
      refuseBomb(entry);
      packed += entry.getCompressedSize();
      if (scan) {
        found.add(entry);
      }
    }
    // Entries that lie over each other are how a small file holds a large one many times.
    if (packed > Files.size(file)) {
      throw ArchiveException.of(BackupMessage.BOMB, file);
    }
    return found;
  }

  private void refuseBomb(ZipEntry entry) {
    long size = entry.getSize();
    boolean swells = size > HARMLESS_SIZE && size / LARGEST_RATIO > entry.getCompressedSize();
    if (size < 0 || entry.getCompressedSize() < 0 || swells) {
      throw ArchiveException.of(BackupMessage.BOMB, file);
    }
  }

  private ZipEntry entry(String name) throws ZipException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("not a backup of ours: no " + name);
    }
    return entry;
  }

  private BackupManifest readManifest(ZipEntry entry) throws IOException {
    if (entry.getSize() > LARGEST_MANIFEST) {
      throw new ZipException("a manifest of " + entry.getSize() + " bytes");
    }
    try (InputStream in = new BoundedInput(zip.getInputStream(entry), LARGEST_MANIFEST)) {
      BackupManifest read = BackupManifest.read(in.readAllBytes());
      if (read.newer()) {
        throw ArchiveException.of(BackupMessage.NEWER_BACKUP, file);
      }
      return read;
    }
  }

  /** Manifest, table of contents and the database's own first bytes must tell the same. */
  private void refuseUnlike() throws IOException {
    byte[] first;
    try (InputStream in = database()) {
      first = in.readNBytes(DatabaseHeader.LENGTH);
    }
    DatabaseHeader header =
        DatabaseHeader.read(first)
            .filter(DatabaseHeader::ours)
            .orElseThrow(() -> ArchiveException.of(BackupMessage.FILE_DAMAGED, file));
    if (header.newer()) {
      throw ArchiveException.of(BackupMessage.NEWER_BACKUP, file);
    }
    if (manifest.size() != database.getSize() || manifest.size() != header.size()) {
      throw ArchiveException.of(BackupMessage.SIZES_DIFFER, file);
    }
    if (scans.size() > manifest.scans().files()) {
      throw ArchiveException.of(
          BackupMessage.FOREIGN_ENTRY, file, scans.get(manifest.scans().files()).getName());
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /** The database's bytes, as many as were said and no more. */
  InputStream database() throws IOException {
    return open(database);
  }

  List<ZipEntry> scans() {
    return scans;
  }

  /** The bytes of an entry, as many as were said and no more. */
  InputStream open(ZipEntry entry) throws IOException {
    return new BoundedInput(zip.getInputStream(entry), entry.getSize());
  }

  /** How much it takes on the disk once it is unpacked, in bytes. */
  long unpackedSize() {
    return database.getSize() + scans.stream().mapToLong(ZipEntry::getSize).sum();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
