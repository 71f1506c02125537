package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinksTest {
  @ParameterizedTest
  @CsvSource({
    "[渡口的石阶](#ferry),渡口的石阶",
    "3 [渡口的石阶](a.md) 何晓舟,3 渡口的石阶 何晓舟",
    "[渡口](a) 和 [石阶](b),渡口 和 石阶",
    "[【水边】渡口](a),【水边】渡口",
    "渡口的石阶,渡口的石阶",
    "[渡口]（石阶）,[渡口]（石阶）",
    "渡口](a),渡口](a)",
    "[渡口](a,[渡口](a"
  })
  void ofALinkItsReaderSeesWhatIsShown(String line, String shown) {
    assertEquals(shown, MarkdownLinks.shown(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"](", "[](", "[](a)", "[", "](a)", "[]("})
  void runsOfMarksTakeNoLonger(String mark) {
    String run = mark.repeat(100_000 / mark.length());
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> MarkdownLinks.shown(run));
  }

  @Test
  void theEntriesOfAContentsPageOfLinksAreTheirTexts() {
    Contents contents =
        ContentsReader.read(
            Texts.lines("目录\n- [渡口的石阶](#a) …… 3\n- [灯下的图书室](#b) …… 5\n- [山路十八弯](#c) …… 12"));
    assertEquals(
        List.of("渡口的石阶", "灯下的图书室", "山路十八弯"),
        contents.entries().stream().map(ContentsEntry::whole).toList());
  }
}
