package kange.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.search.query.Clause.All;
import kange.search.query.Clause.Any;
import kange.search.query.Clause.Not;
import kange.search.query.Clause.Run;
import kange.search.query.Token.Kind;
import kange.text.Fold;

/**
 * Tokens to clauses: NOT before AND before OR. Operators without operands are dropped, brackets
 * left open are closed at the end; a query of nothing but operators is text.
 */
final class QueryParser {
  private static final Set<String> BEGINNINGS =
      Set.of("-", "\"", "＂", "“", "”", "(", ")", "（", "）");

  private final List<Token> tokens;
  private int at;

  QueryParser(List<Token> tokens) {
    boolean hasText = tokens.stream().anyMatch(Token::isText);
    boolean hasWanted = hasText && hasWanted(tokens);
    this.tokens = withoutBeginnings(hasWanted ? tokens : asText(tokens, hasText));
  }

  /**
   * Leaves out a lone quote, bracket or minus sign beside words: something is being typed there.
   */
  private static List<Token> withoutBeginnings(List<Token> tokens) {
    boolean words = tokens.stream().filter(Token::isText).count() > 1;
    return words ? tokens.stream().filter(t -> !isBeginning(t)).toList() : tokens;
  }

  private static boolean isBeginning(Token token) {
    return token.is(Kind.RUN) && token.part().isEmpty() && BEGINNINGS.contains(token.text());
  }

  Optional<Clause> parse() {
    // It reads to the end: the lexer closes no bracket that nothing opened.
    return any(Optional.empty());
  }

  /** Whether something is asked for besides what a minus sign excludes. */
  private static boolean hasWanted(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.NOT)) {
        return true;
      }
      if (tokens.get(i).isText() && (i == 0 || !tokens.get(i - 1).is(Kind.MINUS))) {
        return true;
      }
    }
    return false;
  }

  /** Operators alone are what is looked for; a minus sign with nothing to exclude from is text. */
  private static List<Token> asText(List<Token> tokens, boolean hasText) {
    List<Token> text = new ArrayList<>();
    String sign = "";
    for (Token token : tokens) {
      if (token.is(Kind.MINUS)) {
        sign = "-";
      } else if (token.isText()) {
        text.add(new Token(token.kind(), token.part(), sign + token.text(), token.otherwise()));
        sign = "";
      } else if (!hasText && !token.is(Kind.OPEN) && !token.is(Kind.CLOSE)) {
        text.add(Token.of(Kind.RUN, token.text()));
      }
    }
    return text;
  }

  private Optional<Clause> any(Optional<QueryField> part) {
    List<Clause> clauses = new ArrayList<>();
    do {
      and(part).ifPresent(clauses::add);
    } while (skip(Kind.OR));
    return clauses.size() > 1 ? Optional.of(new Any(clauses)) : clauses.stream().findFirst();
  }

  private Optional<Clause> and(Optional<QueryField> part) {
    List<Clause> clauses = new ArrayList<>();
    while (at < tokens.size() && !peek(Kind.OR) && !peek(Kind.CLOSE)) {
      if (!skip(Kind.AND)) {
        one(part).ifPresent(clauses::add);
      }
    }
    return all(clauses);
  }

  private Optional<Clause> one(Optional<QueryField> part) {
    Token token = tokens.get(at++);
    if (token.is(Kind.NOT) || token.is(Kind.MINUS)) {
      boolean operand = at < tokens.size() && !peek(Kind.OR) && !peek(Kind.CLOSE);
      return operand ? one(part).map(QueryParser::not) : Optional.empty();
    }
    Optional<QueryField> own = token.part().or(() -> part);
    if (token.is(Kind.OPEN)) {
      Optional<Clause> group = any(own);
      skip(Kind.CLOSE);
      return group;
    }
    if (!token.isText() || Fold.of(token.text()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Run(own, token.text(), token.is(Kind.EXACT), token.otherwise()));
  }

  private static Clause not(Clause clause) {
    return clause instanceof Not twice ? twice.clause() : new Not(clause);
  }

  private static Optional<Clause> all(List<Clause> clauses) {
    return clauses.size() > 1 ? Optional.of(new All(clauses)) : clauses.stream().findFirst();
  }

  private boolean peek(Kind kind) {
    return tokens.get(at).is(kind);
  }

  private boolean skip(Kind kind) {
    boolean found = at < tokens.size() && peek(kind);
    if (found) {
      at++;
    }
    return found;
  }
}
