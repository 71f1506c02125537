package kange.app.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindingTest {
  private static final List<String> NAMES =
      Stream.of("南溪", "北汀", "青澜", "岭东", "沧屿", "云麓", "石桥", "临岳")
          .flatMap(place -> Stream.of("机关", "党建", "通讯", "支部生活").map(kind -> place + kind))
          .toList();

  @Test
  void aJournalIsAlwaysBoundAlike() {
    for (String name : NAMES) {
      assertEquals(Binding.of(name), Binding.of(new String(name.toCharArray())), name);
    }
  }

  @Test
  void namesThatDifferInOneWordAreSpreadOverAllDesignsAndMostDyes() {
    Set<Class<?>> designs =
        NAMES.stream().map(n -> Binding.of(n).design().getClass()).collect(Collectors.toSet());
    Set<String> dyes = NAMES.stream().map(n -> Binding.of(n).dye()).collect(Collectors.toSet());
    assertEquals(6, designs.size());
    assertTrue(dyes.size() >= 8, dyes.toString());
  }

  @Test
  void figuresStandLargeAndWordsDoNot() {
    for (String number : List.of("4", "12", "3-4", "3—4", "5、6")) {
      assertTrue(new CoverText("某刊", "2024", number).numbered(), number);
    }
    for (String number : List.of("增刊", "春季号", "", "100-1010", "Summer")) {
      assertFalse(new CoverText("某刊", "2024", number).numbered(), number);
    }
  }
}
