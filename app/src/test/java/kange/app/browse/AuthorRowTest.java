package kange.app.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.AuthorSummary;
import kange.model.ContributorKind;
import org.junit.jupiter.api.Test;

class AuthorRowTest {
  private static final AuthorSummary JIANG = author("江涛", "jiangtao", "jt");
  private static final AuthorSummary JIN = author("金小满", "jinxiaoman", "jxm");
  private static final AuthorSummary WANG = author("王一", "wangyi", "wy");
  private static final AuthorSummary ODD = author("〇〇", "", "");

  private static AuthorSummary author(String name, String pinyin, String initials) {
    return new AuthorSummary(name, ContributorKind.PERSON, pinyin, initials, 1);
  }

  @Test
  void aLetterStandsBeforeItsAuthorsAndTheRestComesLast() {
    List<String> names =
        AuthorRow.index(List.of(ODD, JIANG, JIN, WANG)).stream().map(AuthorRow::name).toList();
    assertEquals(List.of("J", "江涛", "金小满", "W", "王一", "#", "〇〇"), names);
  }

  @Test
  void anAuthorIsFoundByCharactersPinyinOrInitials() {
    assertTrue(AuthorRow.matches(JIANG, "江"));
    assertTrue(AuthorRow.matches(JIANG, "涛"));
    assertTrue(AuthorRow.matches(JIANG, "jiang"));
    assertTrue(AuthorRow.matches(JIANG, "Jiang tao"));
    assertTrue(AuthorRow.matches(JIANG, "JT"));
    assertTrue(AuthorRow.matches(JIANG, " "));
    assertFalse(AuthorRow.matches(JIANG, "tao"));
    assertFalse(AuthorRow.matches(JIN, "jt"));
  }
}
