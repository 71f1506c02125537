package kange.store.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.message.Message;
import org.junit.jupiter.api.Test;

/** What the log says of an act on names. */
class ActWordsTest {
  private static final AuthorityName WANG = person("王芳");
  private static final AuthorityName SPACED = person("王 芳");
  private static final AuthorityName WIDE = person("王　芳");

  private static AuthorityName person(String name) {
    return new AuthorityName(AuthorityKind.PERSON, name);
  }

  private static Message join(Optional<String> journal, AuthorityName... names) {
    return ActWords.of(new AuthorityAct.Join(Set.of(names), WANG, journal), 7);
  }

  @Test
  void aJoinNamesTheOtherNameAndNotTheHeadingAmongThem() {
    assertEquals(
        Message.of(AuthorityMessage.JOINED, "王 芳", "王芳", 7), join(Optional.empty(), WANG, SPACED));
  }

  @Test
  void aJoinOfSeveralCountsThem() {
    assertEquals(
        Message.of(AuthorityMessage.JOINED_MANY, "王 芳", 2, "王芳", 7),
        join(Optional.of("甲刊"), WANG, SPACED, WIDE));
  }

  @Test
  void aJoinWithinOneJournalNamesIt() {
    assertEquals(
        Message.of(AuthorityMessage.JOINED_IN, "王 芳", "王芳", 7, "甲刊"),
        join(Optional.of("甲刊"), SPACED));
  }

  @Test
  void aNameThatOnlyChangesItsKindIsNotSaidToBeRenamed() {
    AuthorityName office = person("研究室");
    AuthorityName body = new AuthorityName(AuthorityKind.ORGANIZATION, "研究室");
    assertEquals(
        Message.of(AuthorityMessage.RECLASSIFIED, "研究室", 3),
        ActWords.of(new AuthorityAct.Rename(office, body), 3));
    assertEquals(
        Message.of(AuthorityMessage.RENAMED, "研究室", "王芳", 3),
        ActWords.of(new AuthorityAct.Rename(office, WANG), 3));
  }
}
