package kange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kange.archive.IssueFiles;
import kange.archive.SampleFiles;
import kange.model.Progress;
import kange.model.history.Operation;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.model.issue.JournalProfile;
import kange.store.Issues;
import kange.store.Stores;
import kange.store.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnceTest {
  private static final String SAMPLE = "markdown-contents.txt";

  @TempDir Path folder;
  private final AtomicInteger opened = new AtomicInteger();
  private Path file;
  private String journal;
  private Stores stores;
  private ProfiledParser reading;

  @BeforeEach
  void open() {
    file = SampleFiles.copy(SAMPLE, folder);
    journal = IssueFiles.parse(file).issue().journal().orElseThrow();
    stores = Stores.open(folder.resolve("kange.db"), false, new TestKeys());
    reading =
        new ProfiledParser(
            stores.profiles(),
            (f, told) -> {
              opened.incrementAndGet();
              return f.open();
            });
  }

  @AfterEach
  void close() {
    stores.database().close();
  }

  @Test
  void aFileIsDigestedOnceWhenItComesIn() throws IOException {
    saveHabits();
    byte[] bytes = Files.readAllBytes(file);
    try (Digested digested = new Digested()) {
      importFile();
      assertEquals(1, digested.times(bytes));
    }
  }

  @Test
  void aFileOfAJournalWithHabitsIsDecodedOnceWhenItComesIn() {
    saveHabits();
    importFile();
    assertEquals(1, opened.get());
    long id = stores.issues().ids().getFirst();
    assertFalse(
        stores.issues().holds(id, IssueFiles.parse(file)), "the habits make another issue of it");
  }

  @Test
  void anIssueIsDecodedAndDigestedOnceWhenItIsReadAgain() throws IOException {
    importFile();
    long id = stores.issues().ids().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    Reparser again = new Reparser(stores, reading, Issues.by());
    for (boolean differs : List.of(false, true, false)) {
      if (differs) {
        saveHabits();
      }
      opened.set(0);
      try (Digested digested = new Digested()) {
        assertEquals(differs, again.run(id));
        assertEquals(1, opened.get());
        assertEquals(1, digested.times(bytes));
      }
    }
  }

  private void saveHabits() {
    List<String> heads = List.of("*年第*期*", "*编辑部*");
    stores
        .profiles()
        .save(
            journal,
            new JournalProfile(List.of(), List.of(), List.of("。"), heads),
            Operation.by("reader"));
  }

  private void importFile() {
    ImportReport report =
        new Importer(stores, reading, () -> {}, Issues.by())
            .run(List.of(file), ImportOptions.USUAL, Progress.NONE, outcome -> {});
    assertTrue(
        report.outcomes().stream().allMatch(o -> o.status() == Status.IMPORTED), report::toString);
  }
}
