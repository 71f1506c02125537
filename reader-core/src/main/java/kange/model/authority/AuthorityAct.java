package kange.model.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a librarian says of names. It never rewrites what an article prints. */
public sealed interface AuthorityAct {
  /** The index whose names it is about. */
  AuthorityIndex index();

  /**
   * All that stands under some headings stands under one, which may be among them or new.
   *
   * @param journal where alone this holds; empty for everywhere
   */
  record Join(Set<AuthorityName> names, AuthorityName heading, Optional<String> journal)
      implements AuthorityAct {
    /** Takes a copy. */
    public Join {
      names = Set.copyOf(names);
      names.forEach(name -> requireTogether(name, heading));
    }

    @Override
    public AuthorityIndex index() {
      return AuthorityIndex.of(heading.kind());
    }
  }

  /** A heading reads otherwise: another text, or a body instead of a person. */
  record Rename(AuthorityName before, AuthorityName after) implements AuthorityAct {
    /** Refuses a column that would be an author. */
    public Rename {
      requireTogether(before, after);
    }

    @Override
    public AuthorityIndex index() {
      return AuthorityIndex.of(before.kind());
    }
  }

  /** A name that nobody may print, but people ask for, leads to a heading. */
  record Alias(AuthorityName heading, String alias) implements AuthorityAct {
    /** Spaces around the alias do not count. */
    public Alias {
      alias = alias.strip();
    }

    /** The alias as a name of the heading's kind. */
    public AuthorityName name() {
      return new AuthorityName(heading.kind(), alias);
    }

    @Override
    public AuthorityIndex index() {
      return AuthorityIndex.of(heading.kind());
    }
  }

  /** Names stand for themselves again. */
  record Part(List<SeeReference> references) implements AuthorityAct {
    /** Takes a copy; there must be one. */
    public Part {
      references = List.copyOf(references);
      if (references.isEmpty()) {
        throw new IllegalArgumentException("nothing to part");
      }
    }

    @Override
    public AuthorityIndex index() {
      return AuthorityIndex.of(references.getFirst().name().kind());
    }
  }

  /**
   * One of two persons of one name: in some articles the name stands under a heading of its own,
   * 王芳（市委党校）.
   *
   * @param name as those articles print it
   * @param heading with what tells the two apart
   */
  record Distinguish(AuthorityName name, AuthorityName heading, List<Long> articles)
      implements AuthorityAct {
    /** Takes a copy. */
    public Distinguish {
      articles = List.copyOf(articles);
      requireTogether(name, heading);
    }

    @Override
    public AuthorityIndex index() {
      return AuthorityIndex.of(heading.kind());
    }
  }

  private static void requireTogether(AuthorityName name, AuthorityName heading) {
    if (!name.kind().goesWith(heading.kind())) {
      throw new IllegalArgumentException(name + " cannot be " + heading);
    }
  }
}
