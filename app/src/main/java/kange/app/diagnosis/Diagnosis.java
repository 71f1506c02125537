package kange.app.diagnosis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.app.settings.Locations;
import kange.app.settings.Settings;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.platform.AtomicFile;

/**
 * What a maintainer asks for first when something fails: versions, settings, the system, the state
 * of the archive, the log. No text of an article, nothing that was searched for. Immutable; the
 * words are for maintainers and in English.
 */
public final class Diagnosis {
  /** What Java leaves behind when it crashes itself: see the launchers. */
  private static final String CRASHES = "hs_err_*.log";

  /** The newest few tell what happened; each has some 100 KB. */
  private static final int MOST_CRASHES = 3;

  private final Settings settings;
  private final Path logs;

  /** Of this program, as it is set. */
  public Diagnosis(Settings settings) {
    this(settings, Locations.logs());
  }

  Diagnosis(Settings settings, Path logs) {
    this.settings = settings;
    this.logs = logs;
  }

  /** The name a file of today is proposed to have. */
  public static String fileName() {
    return "kange-diagnosis-" + LocalDate.now(ZoneId.systemDefault()) + ".zip";
  }

  /** A page to paste into a mail: what failed and where, and under which versions. */
  public String of(Throwable failure) {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    SystemFacts.lines().forEach(lines::println);
    lines.println();
    failure.printStackTrace(lines);
    return text.toString();
  }

  /**
   * Writes all of it into one file.
   *
   * @param zip replaced where it is there
   * @param archive the one that is open
   * @param progress of the check of the archive, which is what takes time
   * @throws IOException when the file cannot be written; then there is none
   */
  public void write(Path zip, Archive archive, Progress progress) throws IOException {
    write(zip, ArchiveFacts.of(archive, progress));
  }

  /**
   * As above, of an archive in a folder that is opened for it, only to read, and closed again; one
   * that does not open is what the diagnosis is about.
   */
  public void write(Path zip, Path folder, Progress progress) throws IOException {
    write(zip, ofArchive(folder, progress));
  }

  private static List<String> ofArchive(Path folder, Progress progress) {
    if (!Archive.stands(folder)) {
      return ArchiveFacts.ofFolder(folder);
    }
    try (Archive open = Archive.openReadOnly(folder)) {
      return ArchiveFacts.of(open, progress);
    } catch (ArchiveException refused) {
      List<String> facts = new ArrayList<>(ArchiveFacts.ofFolder(folder));
      facts.add("does not open: " + refused.getMessage());
      return facts;
    }
  }

  private void write(Path zip, List<String> held) throws IOException {
    List<String> told = new ArrayList<>(SystemFacts.lines());
    told.add("");
    told.addAll(SystemFacts.chosen(settings));
    AtomicFile.write(
        zip,
        part -> {
          try (OutputStream out = Files.newOutputStream(part);
              ZipOutputStream entries = new ZipOutputStream(out)) {
            entry(entries, "system.txt", String.join("\n", told) + "\n");
            entry(entries, "archive.txt", String.join("\n", held) + "\n");
            for (Path log : filesToAdd()) {
              entries.putNextEntry(new ZipEntry("log/" + log.getFileName()));
              Files.copy(log, entries);
              entries.closeEntry();
            }
          }
          return part;
        });
  }

  private List<Path> filesToAdd() throws IOException {
    List<Path> files = new ArrayList<>(ProblemLog.filesIn(logs));
    if (Files.isDirectory(logs)) {
      try (Stream<Path> crashes = Files.list(logs)) {
        crashes
            .filter(logs.getFileSystem().getPathMatcher("glob:**/" + CRASHES)::matches)
            .sorted((a, b) -> Long.compare(changed(b), changed(a)))
            .limit(MOST_CRASHES)
            .forEach(files::add);
      }
    }
    return files;
  }

  private static long changed(Path file) {
    return file.toFile().lastModified();
  }

  private static void entry(ZipOutputStream entries, String name, String text) throws IOException {
    entries.putNextEntry(new ZipEntry(name));
    entries.write(text.getBytes(StandardCharsets.UTF_8));
    entries.closeEntry();
  }
}
