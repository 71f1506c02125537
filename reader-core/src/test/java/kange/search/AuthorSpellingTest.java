package kange.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.Test;

class AuthorSpellingTest {
  private final AuthorSpelling spelling = new AuthorSpelling();

  private Set<String> typed(String name, ContributorKind kind) {
    return spelling.of(new Contributor(name, kind));
  }

  @Test
  void aNameIsTypedInFullOrByItsInitialsAndTheSecondTimeToo() {
    for (int times = 0; times < 2; times++) {
      assertEquals(Set.of("jiangtao", "jt"), typed("江涛", ContributorKind.PERSON));
    }
  }

  @Test
  void whatWasAskedLatelyIsRememberedAndTheOldestForgotten() {
    Contributor first = new Contributor("江涛", ContributorKind.PERSON);
    Set<String> read = spelling.of(first);
    for (int i = 1; i < AuthorSpelling.REMEMBERED; i++) {
      typed("j" + i, ContributorKind.ORGANIZATION);
    }
    assertSame(read, spelling.of(first), "there is room for so many");
    typed("one more", ContributorKind.ORGANIZATION);
    assertNotSame(read, spelling.of(first));
  }

  @Test
  void aSurnameIsReadAsOneOnlyWhereAPersonBearsIt() {
    assertTrue(typed("单霁翔", ContributorKind.PERSON).contains("shanjixiang"));
    assertTrue(typed("单位", ContributorKind.ORGANIZATION).contains("danwei"));
  }

  @Test
  void aSingleLetterIsNoSpellingNorIsOneThatNobodyTypes() {
    assertEquals(Set.of("wang"), typed("王", ContributorKind.PERSON));
    assertEquals(Set.of(), typed("委".repeat(5000), ContributorKind.ORGANIZATION));
  }
}
