package kange.parse.metadata;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LeftoverKind;
import kange.parse.line.LineReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line takes long, whatever it is made of: a generous limit that quadratic time breaks. */
class MetadataTimeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int LONG = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "·", "/", "（", "《", "》", "主办", "准印证号", "ISSN ", "CN ", "2", "2025年", "一", "第", "总第", "#1 ",
        " ", "订阅《"
      })
  void runsOfOneSignAreReadAtOnce(String sign) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          List<LeftoverLine> lines = new ArrayList<>();
          for (int length : new int[] {40, 90, 160, 299, LONG}) {
            List<String> text = List.of("刊" + sign.repeat(length / sign.length()));
            LineReader.read(text)
                .forEach(l -> lines.add(new LeftoverLine(l, LeftoverKind.MASTHEAD)));
          }
          MetadataReader.reading(lines);
        });
  }
}
