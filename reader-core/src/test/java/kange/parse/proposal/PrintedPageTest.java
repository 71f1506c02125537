package kange.parse.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import kange.parse.line.TitleSimilarity;
import org.junit.jupiter.api.Test;

/** Which line of a contents page says a title. */
class PrintedPageTest {
  private static final String CHARACTERS = "渡口的老石阶灯下图书室山路弯十八木船上火堤桩仓库里水痕一架旧风琴";

  private final Random random = new Random(7);

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  /** With characters lost, misread and changed places, as scans leave titles. */
  private String damaged(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int n = random.nextInt(4); n > 0 && out.length() > 3; n--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(4)) {
        case 0 -> out.deleteCharAt(at);
        case 1 -> out.setCharAt(at, '口');
        case 2 -> out.insert(at, '火');
        default -> out.append(out.substring(0, at)).delete(0, at);
      }
    }
    return out.toString();
  }

  @Test
  void itIsTheFirstOfAllThatSayIt() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add(i % 5 == 4 ? damaged(lines.get(random.nextInt(lines.size()))) : text(2 + i % 13));
    }
    PrintedPage page = new PrintedPage(lines, List.of(), TitleSimilarity::of);
    int found = 0;
    for (String line : List.copyOf(lines)) {
      String title = TitleSimilarity.key(damaged(line));
      int first =
          IntStream.range(0, page.size()).filter(at -> page.says(at, title)).findFirst().orElse(-1);
      assertEquals(title.length() < 2 ? -1 : first, page.first(title), title);
      found += first >= 0 ? 1 : 0;
    }
    assertTrue(found > 100 && found < lines.size(), "some are found and some are not: " + found);
  }

  @Test
  void ofALongPageOnlyTheLinesThatAreLikeATitleAreComparedWithIt() {
    List<String> lines = IntStream.range(0, 2000).mapToObj(i -> text(12)).toList();
    LongAdder compared = new LongAdder();
    PrintedPage page =
        new PrintedPage(
            lines,
            List.of(),
            (title, line) -> {
              compared.increment();
              return TitleSimilarity.of(title, line);
            });
    lines.forEach(line -> page.first(TitleSimilarity.key(line)));
    assertTrue(compared.sum() <= 2L * lines.size(), compared + " comparisons");
  }

  @Test
  void theNearestColumnAboveALineIsItsColumn() {
    PrintedPage page =
        new PrintedPage(
            List.of("【见闻】", "渡口的老石阶", "书 讯", "灯下的图书室"), List.of("见闻", "书讯"), TitleSimilarity::of);
    assertEquals(Optional.empty(), page.column(0));
    assertEquals(Optional.of("见闻"), page.column(1));
    assertEquals(Optional.of("见闻"), page.column(2));
    assertEquals(Optional.of("书讯"), page.column(3));
  }
}
