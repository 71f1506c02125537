package kange.archive;

import java.nio.file.Path;
import kange.model.search.IndexStatus;

/** A program that opens an archive and dies, as if killed, once a part of it is indexed. */
public final class IndexingProgram {
  private IndexingProgram() {}

  public static void main(String[] args) {
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      archive.searcher().onStatus(IndexingProgram::dieInTheMiddle);
      archive.searcher().awaitLevel();
    }
  }

  private static void dieInTheMiddle(IndexStatus status) {
    if (status.indexed() > 0 && !status.complete()) {
      System.out.println(status.indexed());
      System.out.flush();
      Runtime.getRuntime().halt(9);
    }
  }
}
