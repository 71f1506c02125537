package kange.store.authority;

import java.util.Set;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityName;
import kange.model.authority.SeeReference;
import kange.model.message.Message;

/** How the log tells of an act. */
final class ActWords {
  private ActWords() {}

  static Message of(AuthorityAct act, int articles) {
    return switch (act) {
      case AuthorityAct.Join join -> joined(join, articles);
      case AuthorityAct.Rename rename -> renamed(rename, articles);
      case AuthorityAct.Alias alias ->
          Message.of(AuthorityMessage.ALIAS, alias.alias(), alias.heading().text());
      case AuthorityAct.Part part -> {
        SeeReference first = part.references().getFirst();
        yield Message.of(
            AuthorityMessage.PARTED, first.name().text(), first.heading().text(), articles);
      }
      case AuthorityAct.Distinguish distinguish ->
          Message.of(
              AuthorityMessage.DISTINGUISHED,
              distinguish.name().text(),
              distinguish.heading().text().strip(),
              articles);
    };
  }

  private static Message renamed(AuthorityAct.Rename act, int articles) {
    String after = act.after().text().strip();
    return act.before().text().equals(after)
        ? Message.of(AuthorityMessage.RECLASSIFIED, after, articles)
        : Message.of(AuthorityMessage.RENAMED, act.before().text(), after, articles);
  }

  private static Message joined(AuthorityAct.Join act, int articles) {
    String heading = act.heading().text().strip();
    Set<AuthorityName> names = act.names();
    String name =
        names.stream()
            .filter(one -> !one.equals(act.heading()))
            .sorted()
            .map(AuthorityName::text)
            .findFirst()
            .orElse(heading);
    long others = names.stream().filter(one -> !one.equals(act.heading())).count();
    if (others > 1) {
      return Message.of(AuthorityMessage.JOINED_MANY, name, (int) others, heading, articles);
    }
    return act.journal().isPresent()
        ? Message.of(AuthorityMessage.JOINED_IN, name, heading, articles, act.journal().get())
        : Message.of(AuthorityMessage.JOINED, name, heading, articles);
  }
}
