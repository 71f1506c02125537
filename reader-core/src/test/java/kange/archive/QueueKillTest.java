package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.ChildJava;
import kange.model.Progress;
import kange.model.intake.ImportOptions;
import kange.model.queue.QueueState;
import kange.model.queue.QueueWatcher;
import kange.model.queue.QueuedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed while it reads, and while it files: the next one goes on without a double.
 */
class QueueKillTest {
  private static final int FILES = 30;

  @TempDir Path folder;
  private final List<Path> files = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    String text = Files.readString(SampleFiles.copy("supplement.txt", folder));
    for (int i = 0; i < FILES; i++) {
      String year = String.valueOf(1990 + i);
      files.add(Files.writeString(folder.resolve(i + ".txt"), text.replace("2024", year)));
    }
  }

  /** What the program does that is killed: names each file once the archive holds it. */
  public static void main(String[] args) {
    QueueWatcher watcher =
        new QueueWatcher() {
          @Override
          public void begun(long file) {}

          @Override
          public void became(QueuedFile file) {
            System.out.println(file.id());
          }

          @Override
          public void left(long file) {}
        };
    try (Archive archive = Archive.open(Path.of(args[0]))) {
      List<Long> all = archive.queue().files().stream().map(QueuedFile::id).toList();
      if (args[1].equals("read")) {
        archive.queue().read(Progress.NONE, watcher);
      } else {
        archive.queue().file(all, ImportOptions.USUAL, Progress.NONE, watcher);
      }
    }
  }

  private void killedAfter(int files, String what) throws IOException, InterruptedException {
    Process child =
        ChildJava.of(QueueKillTest.class, folder.resolve("archive"), what)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = child.inputReader()) {
      for (int i = 0; i < files; i++) {
        assertTrue(said.readLine() != null, "the program ended by itself");
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
  }

  private static long count(Archive archive, QueueState state) {
    return archive.queue().files().stream().filter(f -> f.state() == state).count();
  }

  @Test
  void whatWasNotReadWaitsAndWhatWasNotFiledIsFiledOnce() throws Exception {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.queue().add(files, () -> false);
    }
    killedAfter(5, "read");
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      long read = count(archive, QueueState.READ);
      assertTrue(read >= 5 && read < FILES, "read: " + read);
      assertEquals(FILES, read + count(archive, QueueState.WAITING));
      archive.queue().read(Progress.NONE, QueueWatcher.NONE);
      assertEquals(FILES, count(archive, QueueState.READ));
    }
    killedAfter(5, "file");
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      int filed = archive.catalogue().issues().size();
      assertTrue(filed >= 5 && filed < FILES, "filed: " + filed);
      archive.queue().tidy();
      assertEquals(FILES - filed, count(archive, QueueState.READ));
      archive
          .queue()
          .file(
              archive.queue().files().stream().map(QueuedFile::id).toList(),
              ImportOptions.USUAL,
              Progress.NONE,
              QueueWatcher.NONE);
      assertEquals(FILES, archive.catalogue().issues().size());
      assertTrue(archive.check(false).sound());
    }
  }
}
