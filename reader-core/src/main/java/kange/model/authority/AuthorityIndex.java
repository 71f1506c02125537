package kange.model.authority;

import java.util.List;

/** The indexes that are under authority control, each with the kinds of names it lists. */
public enum AuthorityIndex {
  /** Who signs articles. */
  AUTHORS(AuthorityKind.PERSON, AuthorityKind.ORGANIZATION),

  /** Columns (栏目). */
  COLUMNS(AuthorityKind.COLUMN),

  /** Journals. */
  JOURNALS(AuthorityKind.JOURNAL);

  private final List<AuthorityKind> kinds;

  AuthorityIndex(AuthorityKind... kinds) {
    this.kinds = List.of(kinds);
  }

  /** The kinds of names it lists. */
  public List<AuthorityKind> kinds() {
    return kinds;
  }

  /** The index that lists names of a kind. */
  public static AuthorityIndex of(AuthorityKind kind) {
    return switch (kind) {
      case PERSON, ORGANIZATION -> AUTHORS;
      case COLUMN -> COLUMNS;
      case JOURNAL -> JOURNALS;
    };
  }
}
