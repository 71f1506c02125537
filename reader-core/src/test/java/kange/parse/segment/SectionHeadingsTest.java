package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionHeadingsTest {
  @Test
  void ofHeadingsAndSectionsThoseThatShareWordsGoTogether() {
    int[] over =
        SectionHeadings.match(
            List.of("渡口的船与石阶，渡口的人", "图书室的书与灯", "没有标题的一段"), List.of("图书室里书香浓", "渡口石阶新"));
    assertEquals(List.of(1, 0, -1), java.util.Arrays.stream(over).boxed().toList());
  }

  @Test
  void aHeadingThatSharesNothingStillStandsSomewhere() {
    int[] over = SectionHeadings.match(List.of("", "甲乙丙丁"), List.of("甲乙", "天地玄黄宇宙洪荒"));
    assertEquals(List.of(1, 0), java.util.Arrays.stream(over).boxed().toList());
  }

  @Test
  void ofTwoSectionsThatShareWordsWithAHeadingTheOneThatHoldsMoreOfThemForItsLength() {
    int[] over =
        SectionHeadings.match(
            List.of("渡口的石阶修好了，来往的人和船都多了，镇里的老人天天去看", "渡口石阶，石阶渡口"), List.of("渡口石阶新", "镇里老人乐"));
    assertEquals(List.of(1, 0), java.util.Arrays.stream(over).boxed().toList());
  }

  @Test
  void withoutHeadingsNoSectionHasOne() {
    int[] over = SectionHeadings.match(List.of("甲", "乙"), List.of());
    assertEquals(List.of(-1, -1), java.util.Arrays.stream(over).boxed().toList());
  }
}
