package kange.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import kange.intake.FileCollector;
import kange.intake.IssueFile;
import kange.model.explain.IssueExplanation;
import kange.model.intake.FoundFiles;
import kange.model.issue.ParsedIssue;

/** Files as an import would read them, without an archive. Thread-safe. */
public final class IssueFiles {
  private IssueFiles() {}

  /** Reads a file as an import would. */
  public static ParsedIssue parse(Path file) {
    return IssueFile.read(file).parse();
  }

  /** Reads a file as {@link #parse} does, and says why it was read so. */
  public static IssueExplanation explain(Path file) {
    return IssueFile.read(file).explain();
  }

  /**
   * The text files an import of these files and folders would read, folders in full depth, and what
   * it could not read.
   *
   * @param stop asked again and again, for a folder may be a whole disk
   * @throws java.util.concurrent.CancellationException when it says true
   */
  public static FoundFiles in(List<Path> paths, BooleanSupplier stop) {
    return FileCollector.collect(paths, stop);
  }

  /** The endings of files an import takes from folders, lower case, without the dot. */
  public static List<String> endings() {
    return FileCollector.ENDINGS;
  }
}
