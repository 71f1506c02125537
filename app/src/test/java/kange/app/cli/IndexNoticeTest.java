package kange.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kange.app.cli.session.Session;
import kange.app.cli.session.Terminal;
import kange.app.settings.Language;
import kange.app.shell.Texts;
import kange.model.search.IndexStatus;
import org.junit.jupiter.api.Test;

/** Scripts take an answer that may lack something for what it is. */
class IndexNoticeTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void aWholeAnswerIsDoneOneThatMayLackArticlesIsNotAndWhereItComesFromIsSaid() {
    assertNotice(0, List.of(), IndexStatus.open(5, 5));
    String instead = "档案里的索引缺失、损坏或版本不符，而档案只能读取，这次改用为您另建的索引。";
    String behind = "索引里只有 2 / 5 期：结果可能不全。";
    assertNotice(0, List.of(instead), IndexStatus.open(5, 5).standingIn(true));
    assertNotice(1, List.of(behind), IndexStatus.open(2, 5));
    assertNotice(1, List.of(instead, behind), IndexStatus.open(2, 5).standingIn(true));
  }

  private void assertNotice(int status, List<String> sentences, IndexStatus index) {
    said.reset();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Texts texts = Texts.of(Cli.class, Language.CHINESE.locale());
    Session session =
        new Session(new Terminal(stream, stream, false, 0), texts, () -> Path.of("none"));
    assertEquals(status, IndexNotice.of(index, session));
    assertEquals(sentences, said.toString(StandardCharsets.UTF_8).lines().toList());
  }
}
