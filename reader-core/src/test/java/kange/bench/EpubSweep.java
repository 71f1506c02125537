package kange.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.export.epub.BookFaults;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.catalogue.IssueSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;

/**
 * Makes an e-book of every issue in the folders that are named, of each one's first article, and of
 * all together, and holds them against the standard. Ends with 1 where a fault was found.
 */
public final class EpubSweep {
  private EpubSweep() {}

  public static void main(String[] folders) throws IOException {
    Path work = Files.createTempDirectory("kange-epub");
    int faulty = 0;
    int books = 0;
    try (Archive archive = Archive.open(work.resolve("archive"))) {
      ImportReport read =
          archive.importFiles(
              Stream.of(folders).map(Path::of).toList(), DuplicatePolicy.SKIP, Progress.NONE);
      faulty += Math.toIntExact(read.count(Status.FAILED));
      if (faulty > 0) {
        System.out.println(faulty + " of these could not be read: " + List.of(folders));
      }
      for (IssueSummary issue : archive.catalogue().issues()) {
        List<Long> articles =
            archive.catalogue().articleIds(ArticleFilter.ofIssue(issue.id()), DateOrder.OLDEST);
        books += 2;
        faulty += fault(archive, articles, work, issue.label());
        faulty += fault(archive, articles.subList(0, 1), work, issue.label() + ", one");
      }
      books++;
      faulty +=
          fault(
              archive,
              archive.catalogue().articleIds(ArticleFilter.ALL, DateOrder.OLDEST),
              work,
              "all");
    }
    remove(work);
    System.out.println(books + " books, " + faulty + " with faults");
    System.exit(faulty == 0 ? 0 : 1);
  }

  private static int fault(Archive archive, List<Long> articles, Path work, String name) {
    Path book = work.resolve("book.epub");
    archive.exports().write(articles, book, Progress.NONE);
    List<String> faults = BookFaults.of(book);
    faults.forEach(fault -> System.out.println(name + ": " + fault));
    return faults.isEmpty() ? 0 : 1;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
