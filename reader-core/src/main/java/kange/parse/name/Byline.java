package kange.parse.name;

import java.util.List;

/**
 * What a by-line says: names with their kinds, in printed order.
 *
 * @param signatories all names, also those of people who are no authors
 * @param roles role words and labels as printed: "本刊记者", "文/"
 * @param unread words that are neither name nor role nor position
 * @param signed a label, an ornament or a role says that it is a by-line
 * @param sureness from 0 to 1: how well all of it is explained
 */
public record Byline(
    List<Signatory> signatories,
    List<String> roles,
    List<String> unread,
    boolean signed,
    double sureness) {
  public Byline {
    signatories = List.copyOf(signatories);
    roles = List.copyOf(roles);
    unread = List.copyOf(unread);
  }

  /** Nothing that a by-line says. */
  static final Byline NONE = new Byline(List.of(), List.of(), List.of(), false, 0);

  /** The names of the authors, in printed order. */
  public List<String> authors() {
    return signatories.stream().filter(Signatory::author).map(Signatory::name).toList();
  }

  /** Everything in it is a name, a role or a position, and someone is named. */
  public boolean isAllNames() {
    return unread.isEmpty() && !signatories.isEmpty();
  }
}
