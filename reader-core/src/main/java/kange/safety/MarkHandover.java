package kange.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.backup.ReturnReport;
import kange.model.history.Operation;
import kange.model.message.Message;
import kange.platform.ThisMachine;
import kange.store.Stores;
import kange.store.own.OwnMarks;
import kange.store.own.OwnMarksMessage;
import kange.store.safety.MarkReturn;
import kange.store.safety.PeopleRow;
import kange.store.safety.PeopleRows;

/**
 * A reader's own marks on their way into the archive: a file that he writes and a librarian takes
 * in. It is a copy of what people made, as {@link SafetyFile} writes them, with nothing but marks.
 * Thread-safe.
 */
public final class MarkHandover {
  private final Stores stores;

  public MarkHandover(Stores stores) {
    this.stores = stores;
  }

  /**
   * Writes the reader's own marks of articles that are in the archive; the file appears whole or
   * not at all.
   *
   * @return how many there are
   * @throws ArchiveException when there are none, or they cannot be written there
   */
  public int give(Path file) {
    List<PeopleRow> rows = new ArrayList<>();
    stores
        .own()
        .filter(OwnMarks::any)
        .ifPresent(
            own -> {
              own.bringLevel();
              own.alone(
                  c -> {
                    PeopleRows.eachMark(c, rows::add);
                    return rows.size();
                  });
            });
    if (rows.isEmpty()) {
      throw ArchiveException.of(OwnMarksMessage.NOTHING_MARKED);
    }
    SafetyFile.write(file, stores.archiveId(), ThisMachine.user(), rows::forEach);
    return (int) rows.stream().filter(row -> row.kind().ofArticle()).count();
  }

  /** What taking a file in would come to; nothing is changed. */
  public ReturnReport look(Path file) {
    SafetyFile.Content given = SafetyFile.content(file);
    return report(marks().look(marksIn(given), isOurs(given)));
  }

  /**
   * Takes a file's marks in, each on its article at its words; what is there stays as it is. One
   * act, which is logged.
   */
  public ReturnReport take(Path file, Operation by) {
    SafetyFile.Content given = SafetyFile.content(file);
    String who = given.who().isBlank() ? String.valueOf(file.getFileName()) : given.who();
    return report(marks().take(marksIn(given), isOurs(given), who, by));
  }

  private MarkReturn marks() {
    return new MarkReturn(stores.database(), stores.keys());
  }

  private boolean isOurs(SafetyFile.Content given) {
    return given.archive().equals(stores.archiveId());
  }

  private static List<PeopleRow> marksIn(SafetyFile.Content given) {
    return given.rows().stream().filter(PeopleRows::isMark).toList();
  }

  private static ReturnReport report(MarkReturn.Outcome outcome) {
    return new ReturnReport(outcome.returned(), outcome.there(), left(outcome));
  }

  /** What could not be put back, with the reason. */
  public static List<Message> left(MarkReturn.Outcome marks) {
    List<Message> left = new ArrayList<>();
    for (PeopleRow row : marks.homeless()) {
      left.add(Message.of(SafetyMessage.ARTICLE_NOT_HERE, row.text("title"), row.text("issue")));
    }
    for (PeopleRow row : marks.kept()) {
      left.add(Message.of(SafetyMessage.KEPT, row.text("title"), row.text("issue")));
    }
    return left;
  }
}
