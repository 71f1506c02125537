package kange.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageChoiceTest {
  @Test
  void pagesAndStretchesAreReadAsPeopleWriteThem() {
    assertEquals(Optional.of(Set.of(0, 1, 2, 4)), PageChoice.read("1-3,5", 9));
    assertEquals(Optional.of(Set.of(1)), PageChoice.read(" 2 ", 9));
    assertEquals(Optional.of(Set.of(0, 1, 8)), PageChoice.read("9；1 - 2", 9));
  }

  @Test
  void whatAnInputMethodTypesIsReadTheSame() {
    assertEquals(Optional.of(Set.of(0, 1, 2, 4)), PageChoice.read("１－３，５", 9));
    assertEquals(Optional.of(Set.of(0, 1, 2, 4)), PageChoice.read("1～3、5", 9));
    assertEquals(Optional.of(Set.of(0, 1)), PageChoice.read("1至2", 9));
    assertEquals(Optional.of(Set.of(0, 1)), PageChoice.read("1——2", 9));
  }

  @Test
  void pagesThatAreNotThereAndOtherWordsNameNoPages() {
    for (String written :
        List.of("", "  ", "0", "4", "2-4", "3-1", "a", "1-", "-1", "1,,2", "1 2")) {
      assertEquals(Optional.empty(), PageChoice.read(written, 3), "“" + written + "”");
    }
  }
}
