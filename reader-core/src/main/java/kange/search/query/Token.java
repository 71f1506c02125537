package kange.search.query;

import java.util.Optional;

/** A piece of a query as typed. */
record Token(Kind kind, Optional<QueryField> part, String text, Optional<String> otherwise) {
  enum Kind {
    /** A run without spaces. */
    RUN,
    /** A run in quotes. */
    EXACT,
    AND,
    OR,
    NOT,
    /** A minus sign right before the next token. */
    MINUS,
    OPEN,
    CLOSE
  }

  static Token of(Kind kind, String text) {
    return new Token(kind, Optional.empty(), text, Optional.empty());
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isText() {
    return kind == Kind.RUN || kind == Kind.EXACT;
  }
}
