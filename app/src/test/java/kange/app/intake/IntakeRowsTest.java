package kange.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;
import org.junit.jupiter.api.Test;

class IntakeRowsTest {
  private final IntakeDesk desk = new IntakeDesk();

  @Test
  void whatWasTakenAwayWhileItWasReadDoesNotComeBackWithWhatWasSeenBefore() {
    List<QueuedFile> before = List.of(file(1), file(2), file(3));
    desk.show(before);
    desk.take(Set.of(2L));
    desk.put(file(2));
    desk.show(before);
    assertEquals(List.of(1L, 3L), ids());
    assertEquals(1, desk.row(3));
  }

  @Test
  void whatIsPutBackIsShownAgain() {
    desk.show(List.of(file(1), file(2)));
    desk.take(Set.of(1L));
    desk.giveBack(List.of(1L));
    desk.show(List.of(file(1), file(2)));
    assertEquals(List.of(1L, 2L), ids());
  }

  private List<Long> ids() {
    return desk.files().stream().map(IntakeFile::id).toList();
  }

  private static QueuedFile file(long id) {
    return new QueuedFile(
        id,
        "/desk/" + id + ".txt",
        1,
        QueueState.WAITING,
        Optional.empty(),
        "",
        0,
        0,
        OptionalLong.empty());
  }
}
