package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.app.settings.Language;
import kange.app.shell.Notice;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import org.junit.jupiter.api.Test;

/** What nobody takes on the UI thread is told, and the window goes on. */
class UiFailuresTest {
  private final List<Throwable> told = new ArrayList<>();

  @Test
  void eachFailureIsToldAndOneOfTheTellingIsNot() {
    UiFailures failures =
        new UiFailures(
            failure -> {
              told.add(failure);
              throw new OutOfMemoryError("no room for a sentence");
            });
    Throwable first = new OutOfMemoryError("Java heap space");
    Throwable second = new IllegalStateException("odd");
    failures.uncaughtException(Thread.currentThread(), first);
    failures.uncaughtException(Thread.currentThread(), second);
    assertEquals(List.of(first, second), told);
  }

  @Test
  void whatIsToldWhileTellingIsPassedOver() {
    List<UiFailures> self = new ArrayList<>();
    UiFailures failures =
        new UiFailures(
            failure -> {
              told.add(failure);
              self.getFirst().uncaughtException(Thread.currentThread(), new Error("again"));
            });
    self.add(failures);
    failures.uncaughtException(Thread.currentThread(), new StackOverflowError());
    assertEquals(1, told.size());
  }

  @Test
  void memoryThatDoesNotSufficeHasASentenceOfItsOwn() {
    Notices notices = new Notices(Texts.of(Texts.class, Language.CHINESE.locale()));
    notices.error(new IllegalStateException(new OutOfMemoryError("Java heap space")));
    Optional<Notice> shown = notices.currentProperty().get();
    assertEquals("内存不够", shown.orElseThrow().text().substring(0, 4));
  }
}
