package kange.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.message.Message;
import kange.search.query.Clause.All;
import kange.search.query.Clause.Any;
import kange.search.query.Clause.Run;

/**
 * A query as it was read.
 *
 * @param typed what was typed
 * @param root empty when nothing is asked for yet
 */
public record ParsedQuery(String typed, Optional<Clause> root) {

  /** Beyond this many characters nobody asks, somebody pasted: the beginning is enough. */
  private static final int LONGEST = 1000;

  /** Reads a query; any text is read as well as possible. */
  public static ParsedQuery of(String typed) {
    String read = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return new ParsedQuery(typed, new QueryParser(QueryLexer.tokens(read)).parse());
  }

  /** What is asked for, without what is excluded, in the order typed. */
  public List<Run> wanted() {
    List<Run> runs = new ArrayList<>();
    root.ifPresent(c -> collect(c, runs));
    return List.copyOf(runs);
  }

  /** How it was read; empty when nothing is asked for yet. */
  public Optional<Message> reading() {
    return root.map(QueryDescription::of);
  }

  /** A run of a query in quotation marks that are not in it. */
  public static Message quoted(String text) {
    return QueryDescription.quoted(text);
  }

  private static void collect(Clause clause, List<Run> runs) {
    if (clause instanceof Run run) {
      runs.add(run);
    } else if (clause instanceof All all) {
      all.clauses().forEach(c -> collect(c, runs));
    } else if (clause instanceof Any any) {
      any.clauses().forEach(c -> collect(c, runs));
    }
  }
}
