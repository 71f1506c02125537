package kange.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import kange.model.ArchiveException;
import kange.model.message.TitleMessage;
import org.junit.jupiter.api.Test;

/** What is said when there is no window to say it in. */
class StartFailureTest {
  private final StartFailure failures = new StartFailure(Locale.SIMPLIFIED_CHINESE);

  @Test
  void aPartOfTheProgramThatIsMissingIsNamed() {
    String said = failures.sentence(new NoClassDefFoundError("javafx/stage/Window"));
    assertTrue(said.contains("缺 javafx/stage/Window"), said);
    assertTrue(said.contains("重新安装"), said);
  }

  @Test
  void whatHasASentenceIsToldInIt() {
    assertEquals(
        "《春天》", failures.sentence(new ArchiveException(TitleMessage.all(java.util.List.of("春天")))));
  }

  @Test
  void whereNoDialogCanBeShownNothingIsWaitedFor() {
    failures.tell("在没有屏幕的机器上");
  }
}
