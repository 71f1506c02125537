package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line takes long, whatever it is made of: a generous limit that quadratic time breaks. */
class NameTimeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int LONG = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "·", "/", "、", "（", "(", "[", "](", "**", "■", "文/", "：", " ", "　", "张", "张 ", "会 ", "局",
        "记者", "第1期", "-", ".", "…", "《", "》", "2", "年", "一"
      })
  void runsOfOneSignAreReadAtOnce(String sign) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int length : new int[] {40, 80, 160, 400, LONG}) {
            String line = sign.repeat(length / sign.length());
            BylineReader.read(line);
            BylineReader.isSigned(line);
            BylineReader.stripped(line);
            BylineReader.divide(line);
            BylineReader.contributor(line);
          }
        });
  }
}
