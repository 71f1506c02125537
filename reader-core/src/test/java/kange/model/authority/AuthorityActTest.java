package kange.model.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be said of names, and what cannot. */
class AuthorityActTest {
  private static final AuthorityName PERSON = new AuthorityName(AuthorityKind.PERSON, "何晓舟");
  private static final AuthorityName COLUMN = new AuthorityName(AuthorityKind.COLUMN, "渡口");

  @Test
  void personsAndBodiesMayBeOneAndNothingElseOfTwoKinds() {
    assertTrue(AuthorityKind.PERSON.goesWith(AuthorityKind.ORGANIZATION));
    assertTrue(AuthorityKind.ORGANIZATION.goesWith(AuthorityKind.PERSON));
    assertTrue(AuthorityKind.JOURNAL.goesWith(AuthorityKind.JOURNAL));
    assertFalse(AuthorityKind.JOURNAL.goesWith(AuthorityKind.COLUMN));
    assertFalse(AuthorityKind.COLUMN.goesWith(AuthorityKind.PERSON));
  }

  @Test
  void aColumnIsNoAuthor() {
    assertThrows(IllegalArgumentException.class, () -> new AuthorityAct.Rename(PERSON, COLUMN));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AuthorityAct.Join(Set.of(COLUMN), PERSON, Optional.empty()));
  }

  @Test
  void nothingIsNotParted() {
    assertThrows(IllegalArgumentException.class, () -> new AuthorityAct.Part(List.of()));
  }

  @Test
  void eachActIsAboutTheNamesOfOneIndex() {
    assertEquals(AuthorityIndex.AUTHORS, new AuthorityAct.Rename(PERSON, PERSON).index());
    assertEquals(AuthorityIndex.COLUMNS, new AuthorityAct.Alias(COLUMN, "津渡").index());
  }
}
