package kange.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.search.query.Token.Kind;

/**
 * Cuts what was typed into tokens. Quotes, brackets and operators count only where they can be
 * meant as such: at the beginning and end of words. Inside a run they are text like everything
 * else, for texts are full of them (“8+X”模式, （二）加强).
 */
final class QueryLexer {
  private static final Pattern FIELD = Pattern.compile("(\\p{L}{1,10})[:：][\\s\u3000]*");
  private static final Map<String, Kind> OPERATORS =
      Stream.of(Kind.OR, Kind.AND, Kind.NOT)
          .flatMap(kind -> QueryWords.of(kind).stream().map(word -> Map.entry(word, kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String typed;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int depth;

  private QueryLexer(String typed) {
    this.typed = typed;
  }

  static List<Token> tokens(String typed) {
    QueryLexer lexer = new QueryLexer(typed);
    lexer.readAll();
    return lexer.tokens;
  }

  private void readAll() {
    while (skipSpace()) {
      if (isClose(at) && depth > 0) {
        tokens.add(Token.of(Kind.CLOSE, ")"));
        depth--;
        at++;
      } else if (typed.charAt(at) == '-' && at + 1 < typed.length() && !isSpace(at + 1)) {
        tokens.add(Token.of(Kind.MINUS, "-"));
        at++;
        readWord();
      } else {
        readWord();
      }
    }
  }

  private void readWord() {
    Optional<QueryField> part = readField();
    if (at >= typed.length()) {
      return;
    }
    if (isOpen(at) && opensGroup()) {
      tokens.add(new Token(Kind.OPEN, part, "(", Optional.empty()));
      depth++;
      at++;
    } else if (isQuote(typed.charAt(at)) && readQuoted(part)) {
      return;
    } else {
      readRun(part);
    }
  }

  private Optional<QueryField> readField() {
    Matcher matcher = FIELD.matcher(typed).region(at, typed.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<QueryField> part = QueryField.named(matcher.group(1));
    part.ifPresent(p -> at = matcher.end());
    return part;
  }

  /** A bracket groups when it holds more than one word and what follows it is a new word. */
  private boolean opensGroup() {
    int inner = 0;
    boolean severalWords = false;
    for (int i = at; i < typed.length(); i++) {
      severalWords |= isSpace(i);
      if (isOpen(i)) {
        inner++;
      } else if (isClose(i) && --inner == 0) {
        return severalWords && isWordEnd(i + 1);
      }
    }
    return severalWords;
  }

  /** Reads a run in quotes, if the quote at this place is meant as one. */
  private boolean readQuoted(Optional<QueryField> part) {
    int end = closingQuote(at);
    String inside = typed.substring(at + 1, end < 0 ? typed.length() : end);
    boolean severalWords = inside.chars().anyMatch(QueryLexer::isSpaceCharacter);
    boolean meant = end < 0 ? severalWords : severalWords || isWordEnd(end + 1);
    if (!meant) {
      return false;
    }
    tokens.add(new Token(Kind.EXACT, part, inside, Optional.empty()));
    at = end < 0 ? typed.length() : end + 1;
    return true;
  }

  private int closingQuote(int open) {
    boolean chinese = typed.charAt(open) == '“';
    for (int i = open + 1; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (chinese ? c == '”' : c == '"' || c == '＂') {
        return i;
      }
    }
    return -1;
  }

  private void readRun(Optional<QueryField> part) {
    int start = at;
    int open = 0;
    while (at < typed.length() && !isSpace(at)) {
      if (isOpen(at)) {
        open++;
      } else if (isClose(at) && --open < 0 && depth > 0 && isWordEnd(at + 1)) {
        break;
      }
      at++;
    }
    String text = typed.substring(start, at);
    Kind operator = part.isPresent() ? null : OPERATORS.get(text);
    if (operator != null) {
      tokens.add(Token.of(operator, text));
    } else {
      tokens.add(new Token(Kind.RUN, part, text, halfTyped(text)));
    }
  }

  /** The run without a quote or bracket at its beginning: it may be half of a pair. */
  private static Optional<String> halfTyped(String text) {
    boolean pair =
        text.length() > 1 && (isQuote(text.charAt(0)) || "(（".indexOf(text.charAt(0)) >= 0);
    return pair ? Optional.of(text.substring(1)) : Optional.empty();
  }

  private boolean skipSpace() {
    while (at < typed.length() && isSpace(at)) {
      at++;
    }
    return at < typed.length();
  }

  private boolean isWordEnd(int index) {
    return index >= typed.length() || isSpace(index) || isClose(index);
  }

  private boolean isOpen(int index) {
    return typed.charAt(index) == '(' || typed.charAt(index) == '（';
  }

  private boolean isClose(int index) {
    return typed.charAt(index) == ')' || typed.charAt(index) == '）';
  }

  private boolean isSpace(int index) {
    return isSpaceCharacter(typed.charAt(index));
  }

  private static boolean isSpaceCharacter(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '＂' || c == '“';
  }
}
