package kange.intake;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kange.model.intake.ImportOutcome;

/** Finds the text files that files and folders stand for; what cannot be read gets a message. */
public final class FileCollector {
  /** Lower case, without the dot; the usual one first. */
  public static final List<String> ENDINGS = List.of("txt", "md");

  private final List<Path> files = new ArrayList<>();
  private final List<ImportOutcome> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FileCollector() {}

  /**
   * What was found to import.
   *
   * @param files each once, in the order given; those of a folder by name
   */
  public record Collected(List<Path> files, List<ImportOutcome> failures) {
    public Collected {
      files = List.copyOf(files);
      failures = List.copyOf(failures);
    }
  }

  /** A file that is named is taken whatever it is called; of a folder only visible text files. */
  public static Collected collect(List<Path> paths) {
    FileCollector collector = new FileCollector();
    paths.forEach(collector::add);
    return new Collected(collector.files, collector.failures);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addOnce(path);
    } else {
      failures.add(ImportMessages.failed(path, IntakeMessage.FILE_MISSING));
    }
  }

  private void addFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    int failuresBefore = failures.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, found));
    } catch (IOException e) {
      failures.add(ImportMessages.failed(folder, IntakeMessage.FOLDER_UNREADABLE));
    }
    found.sort(Comparator.comparing(Path::toString, new NaturalOrder()));
    found.forEach(this::addOnce);
    if (found.isEmpty() && failures.size() == failuresBefore) {
      failures.add(ImportMessages.failed(folder, IntakeMessage.FOLDER_EMPTY));
    }
  }

  private void addOnce(Path file) {
    Path real = file.toAbsolutePath().normalize();
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      // A name that leads nowhere any more: reading it will say so.
      real = file.toAbsolutePath().normalize();
    }
    if (seen.add(real)) {
      files.add(file);
    }
  }

  /** Collects in full depth; a link that leads back up is passed by. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> found;

    Visitor(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean passBy = !folder.equals(root) && hidden(folder);
      return passBy ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (attributes.isRegularFile()
          && ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending))
          && !hidden(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        failures.add(ImportMessages.failed(path, IntakeMessage.PATH_UNREADABLE));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) throws IOException {
      return path.getFileName().toString().startsWith(".") || Files.isHidden(path);
    }
  }
}
