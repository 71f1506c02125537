package kange.search.query;

import java.util.List;
import java.util.Optional;

/** What an article must satisfy. */
public sealed interface Clause permits Clause.Run, Clause.All, Clause.Any, Clause.Not {

  /**
   * Holds a run of characters.
   *
   * @param part the part it must stand in; empty for anywhere
   * @param text as typed
   * @param exact true when it was put in quotes
   * @param otherwise what to look for instead where the run stands in no article: a quote or
   *     bracket that was opened and not closed may be text or may be half-typed
   */
  record Run(Optional<QueryField> part, String text, boolean exact, Optional<String> otherwise)
      implements Clause {
    public static Run of(String text) {
      return new Run(Optional.empty(), text, false, Optional.empty());
    }
  }

  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  record Not(Clause clause) implements Clause {}
}
