package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.catalogue.ArticleFilter;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.issue.JournalProfile;
import kange.model.marks.HighlightColour;
import kange.model.message.Message;
import kange.model.queue.QueueWatcher;
import kange.store.Issues;
import kange.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** While one holds an archive, another may look at all of it and change nothing. */
class ClosedDoorTest {
  private static final AuthorityName ONE = new AuthorityName(AuthorityKind.PERSON, "单田");
  private static final AuthorityName OTHER = new AuthorityName(AuthorityKind.PERSON, "江涛");
  private static final HabitProposal PROPOSAL = new HabitProposal(HabitKind.COLUMN, "特写", 2, 2);

  @TempDir Path folder;
  private Archive holder;
  private Archive other;

  @BeforeEach
  void open() {
    Path home = folder.resolve("archive");
    Stores stores = SmallDoor.made(home);
    stores.issues().add(Issues.incoming(Issues.issue("远山机关", 2026, "2", 2)));
    stores.close();
    holder = Archive.openAtRest(home);
    other = Archive.openAtRest(home);
  }

  @AfterEach
  void close() {
    other.close();
    holder.close();
  }

  @Test
  void everyChangeIsRefusedForWhoeverHoldsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file.txt"), "[]");
    Map<String, Executable> changes = new LinkedHashMap<>();
    changes.put(
        "import", () -> other.importFiles(List.of(), DuplicatePolicy.REPORT, Progress.NONE));
    changes.put("repair", () -> other.check(true));
    changes.put("classify", () -> other.exports().classify(Optional.empty()));
    changes.put("corrections", () -> other.corrections().apply(file));
    changes.put("settle", () -> other.desk().settle(List.of(), Progress.NONE));
    changes.put("mend", () -> other.desk().slips().mend(List.of(), Progress.NONE));
    changes.put("bring back", () -> other.safetyCopies().bringBack(file));
    changes.put("names", () -> other.authorities().apply(new AuthorityAct.Alias(ONE, "田")));
    changes.put("apart", () -> other.authorities().keepApart(ONE, OTHER));
    changes.put("habits", () -> other.profiles().save("远山机关", JournalProfile.NONE));
    changes.put("decline", () -> other.profiles().decline("远山机关", PROPOSAL));
    changes.put("offer", () -> other.profiles().offerAgain("远山机关", PROPOSAL));
    changes.put("reread", () -> other.profiles().reread(1));
    marks(file, changes);
    history(changes);
    queue(changes);
    changes.put("attach", () -> other.scans().attach(1, List.of(), Progress.NONE));
    changes.put("detach", () -> other.scans().detach(1));
    changes.put("label", () -> other.scans().label(1, 1, Optional.of(2)));
    Message why = other.marks().refusal().orElseThrow();
    assertEquals("archive.held-by-another", why.code());
    changes.forEach(
        (what, change) ->
            assertEquals(why, assertThrows(ArchiveException.class, change, what).message(), what));
    assertFalse(other.access().take());
    assertTrue(other.access().refused() && holder.access().held());
    assertEquals(2, other.catalogue().articleCount(ArticleFilter.ALL));
  }

  private void marks(Path file, Map<String, Executable> changes) {
    List<Long> article = List.of(1L);
    Marks marks = other.marks();
    changes.put("look", () -> marks.look(file));
    changes.put("take", () -> marks.take(file));
    changes.put("star", () -> marks.setFavourite(1, true));
    changes.put("note", () -> marks.note(1, "读过"));
    changes.put("recolour", () -> marks.recolour(1, HighlightColour.GREEN));
    changes.put("annotate", () -> marks.annotate(1, "批"));
    changes.put("tag", () -> marks.tags().add(article, "党建"));
    changes.put("list", () -> marks.lists().create("待读"));
  }

  private void history(Map<String, Executable> changes) {
    ArchiveHistory history = other.history();
    changes.put("delete", () -> history.delete(List.of(1L)));
    changes.put("undo an act", () -> history.undo("act"));
    changes.put("undo an entry", () -> history.undo(1));
    changes.put("undo", history::undoLast);
    changes.put("fetch back", () -> history.fetchBack(List.of()));
    changes.put("purge", () -> history.purge(List.of()));
    changes.put("empty", history::empty);
  }

  private void queue(Map<String, Executable> changes) {
    IntakeQueue queue = other.queue();
    ImportOptions options = ImportOptions.of(DuplicatePolicy.REPORT);
    changes.put("add", () -> queue.add(List.of(), () -> false));
    changes.put("read", () -> queue.read(Progress.NONE, QueueWatcher.NONE));
    changes.put("file", () -> queue.file(List.of(), options, Progress.NONE, QueueWatcher.NONE));
    changes.put("again", () -> queue.again(List.of()));
    changes.put("remove", () -> queue.remove(List.of()));
    changes.put("put back", () -> queue.putBack(List.of()));
    changes.put("tidy", queue::tidy);
  }

  @Test
  void onceItIsClosedTheOtherMayChangeIt() {
    assertTrue(other.access().heldBy().isPresent());
    holder.close();
    assertTrue(other.access().lookAgain());
    assertEquals(Optional.empty(), other.access().heldBy());
    other.marks().setFavourite(1, true);
    assertTrue(other.access().held());
  }
}
