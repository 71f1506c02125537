package kange.model.authority;

import java.util.Map;

/**
 * A heading and where it is used.
 *
 * @param journals how many articles of each journal stand under it
 */
public record NameUse(AuthorityName name, Map<String, Integer> journals) {
  /** Takes a copy. */
  public NameUse {
    journals = Map.copyOf(journals);
  }

  /** In all journals. */
  public int articles() {
    return journals.values().stream().mapToInt(Integer::intValue).sum();
  }
}
