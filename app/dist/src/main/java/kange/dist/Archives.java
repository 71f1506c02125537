package kange.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes a folder as one file, in the order of names, with the modes that programs need.
 *
 * @param level how hard it is pressed, from 1 to 9
 */
record Archives(int level) {
  private static final int EXECUTABLE = 0755;
  private static final int READABLE = 0644;

  Archives {
    if (level < Deflater.BEST_SPEED || level > Deflater.BEST_COMPRESSION) {
      throw new IllegalArgumentException("level " + level);
    }
  }

  /** As a tarball: what stands in the folder lies in one of the same name. */
  void tarGz(Path folder, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(
                new GzipCompressorOutputStream(out, parameters()), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      for (Path path : inOrder(folder)) {
        TarArchiveEntry entry = new TarArchiveEntry(path, name(folder, path));
        entry.setMode(entry.isDirectory() || executable(path) ? EXECUTABLE : READABLE);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        put(tar, entry, path);
      }
    }
  }

  /** As a ZIP, for Windows, which asks for no modes. */
  void zip(Path folder, Path file) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.setLevel(level);
      for (Path path : inOrder(folder)) {
        put(zip, new ZipArchiveEntry(path, name(folder, path)), path);
      }
    }
  }

  private GzipParameters parameters() {
    GzipParameters parameters = new GzipParameters();
    parameters.setCompressionLevel(level);
    return parameters;
  }

  private static boolean executable(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }

  private static String name(Path folder, Path path) {
    String below = folder.relativize(path).toString().replace('\\', '/');
    String name = folder.getFileName() + (below.isEmpty() ? "" : "/" + below);
    return Files.isDirectory(path) ? name + "/" : name;
  }

  private static List<Path> inOrder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  private static <E extends ArchiveEntry> void put(ArchiveOutputStream<E> to, E entry, Path path)
      throws IOException {
    to.putArchiveEntry(entry);
    if (!entry.isDirectory()) {
      Files.copy(path, to);
    }
    to.closeArchiveEntry();
  }
}
