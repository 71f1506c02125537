package kange.parse.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kange.parse.Texts;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

/** Labels over articles that name columns where the contents page names none. */
class BannerColumnsTest {
  /** Each label over an article of its own; its line is at 3k, the title below it. */
  private static List<String> columns(Set<Integer> labels, String... names) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int k = 0; k < names.length; k++) {
      text.append("%s\n\n%s边的老石阶\n\n%s\n\n".formatted(names[k], "甲乙丙丁".charAt(k), Texts.PROSE));
      starts.add(3 * k + 1);
    }
    List<TextLine> lines = Texts.lines(text.toString().strip());
    return BannerColumns.find(lines, starts, labels::contains).stream()
        .map(BannerColumns.Banner::column)
        .toList();
  }

  @Test
  void labelsInBracketsMayReadAsNames() {
    assertEquals(List.of("纪实", "深度", "特稿"), columns(Set.of(0, 3, 6), "【纪实】", "【深度】", "【特稿】"));
    assertEquals(List.of("方志", "深度"), columns(Set.of(), "【方志】", "【深度】"));
  }

  @Test
  void aColumnOfLettersIsSignedByNobody() {
    assertEquals(List.of("书评", "山中来信"), columns(Set.of(0, 3), "【书评】", "【山中来信】"));
  }

  @Test
  void withoutBracketsANameOverATitleIsSomebody() {
    assertEquals(List.of(), columns(Set.of(0, 3), "何晓舟", "林小满"));
    assertEquals(List.of("水边", "随笔"), columns(Set.of(0, 3), "水边", "随笔"));
  }

  @Test
  void labelsSetAlikeAreOfOneKindWhateverSomeWereTakenFor() {
    assertEquals(
        List.of("纪实", "深度", "特稿", "书评"), columns(Set.of(0), "【纪实】", "【深度】", "【特稿】", "【书评】"));
  }
}
