package kange.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.scan.ScanFormat;
import kange.platform.NaturalOrder;

/** The files of a scan that files and folders stand for, in the order people count them. */
final class ScanCollector {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(file -> file.getFileName().toString(), new NaturalOrder());

  private ScanCollector() {}

  /**
   * Files that are named, by their names; of folders those whose endings promise a scan, without
   * those of folders within.
   *
   * @throws ArchiveException for a folder that holds none or cannot be read
   */
  static List<Path> collect(List<Path> paths) {
    List<Path> all = new ArrayList<>();
    List<Path> named = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        all.addAll(within(path));
      } else {
        named.add(path);
      }
    }
    named.sort(BY_NAME);
    all.addAll(named);
    return all;
  }

  private static List<Path> within(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> found =
          entries
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .filter(file -> ScanFormat.ofName(file.getFileName().toString()).isPresent())
              .sorted(BY_NAME)
              .toList();
      if (found.isEmpty()) {
        throw ArchiveException.of(ScanMessage.FOLDER_EMPTY, folder);
      }
      return found;
    } catch (IOException e) {
      throw new ArchiveException(Message.of(ScanMessage.FOLDER_UNREADABLE, folder), e);
    }
  }
}
