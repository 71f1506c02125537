package kange.app.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.JournalSummary;
import kange.model.check.CheckFinding;
import kange.model.message.Message;

/**
 * What can be said of an archive without a word of what is in it: files and sizes, counts, and the
 * codes of what the check found. Whatever cannot be found out is said to be so, for that is what a
 * diagnosis is for.
 */
final class ArchiveFacts {
  private static final long MEGABYTE = 1 << 20;

  /** The database, the index's files, scans by the dozen: enough to see what is amiss. */
  private static final int MOST_FILES = 300;

  private ArchiveFacts() {}

  /** Of an archive that is open. */
  static List<String> of(Archive archive, Progress progress) {
    List<String> facts = new ArrayList<>(ofFolder(archive.folder()));
    facts.add("read-only: " + archive.access().refused());
    archive.access().heldBy().ifPresent(holder -> facts.add("held by: " + holder));
    facts.add("index: " + archive.searcher().status());
    try {
      List<JournalSummary> journals = archive.catalogue().journals();
      facts.add("journals: " + journals.size());
      facts.add("issues: " + archive.catalogue().issues().size());
      facts.add("waiting on the desk: " + archive.queue().count());
      archive.check(false, progress).findings().forEach(f -> facts.add(line(f)));
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException damaged) {
      facts.add("not looked through: " + damaged);
    }
    return facts;
  }

  /** Of a folder whose archive is not open, or does not open. */
  static List<String> ofFolder(Path folder) {
    List<String> facts = new ArrayList<>();
    facts.add("folder: " + folder.toAbsolutePath());
    if (!Files.isDirectory(folder)) {
      facts.add("no such folder");
      return facts;
    }
    try {
      facts.add("file system: " + Files.getFileStore(folder).type());
      facts.add("free: " + Files.getFileStore(folder).getUsableSpace() / MEGABYTE + " MB");
      facts.add("writable: " + Files.isWritable(folder));
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .limit(MOST_FILES)
            .forEach(file -> facts.add("  " + folder.relativize(file) + " " + size(file)));
      }
    } catch (IOException | RuntimeException unreadable) {
      facts.add("not looked through: " + unreadable);
    }
    return facts;
  }

  private static String size(Path file) {
    try {
      return Long.toString(Files.size(file));
    } catch (IOException gone) {
      return "?";
    }
  }

  /** Codes only: the arguments of a finding may be titles. */
  private static String line(CheckFinding finding) {
    return "check %s: %s %s %s"
        .formatted(
            finding.status(),
            finding.check().code(),
            finding.message().code(),
            numbers(finding.message()));
  }

  private static List<Object> numbers(Message message) {
    return message.arguments().stream().filter(Number.class::isInstance).toList();
  }
}
