package kange.parse.name;

import java.util.List;
import java.util.Optional;
import kange.parse.line.NormalForm;
import kange.parse.line.WordList;

/**
 * Reads the last line of a text, or the brackets at its end: does it name the authors, those who
 * sent it in, others, or does it only tell of someone. Thread-safe.
 */
public final class SignatureReader {
  /** A line of bare names below a text is a signature from here on. */
  private static final double BARE = 0.45;

  private static final int LONGEST = 200;
  private static final double CERTAIN = 0.95;

  private static final WordList NOTES = WordList.read(SignatureReader.class, "notes.txt");
  private static final WordList SOURCES = WordList.read(SignatureReader.class, "sources.txt");
  private static final WordList SUPPLIERS = WordList.read(SignatureReader.class, "suppliers.txt");

  private SignatureReader() {}

  /** What the line says, empty where it is no signature. */
  public static Optional<Signature> read(String line) {
    String printed = line.strip();
    if (printed.isEmpty() || printed.length() > LONGEST) {
      return Optional.empty();
    }
    String inner = BylineParser.withoutBrackets(printed);
    boolean bracketed = inner.length() < printed.length();
    String form = NormalForm.of(inner);
    if (SOURCES.at(form, 0) > 0) {
      return Optional.of(new Signature(Signature.Kind.SOURCE, List.of(), CERTAIN));
    }
    if (NOTES.at(form, 0) > 0) {
      return Optional.of(new Signature(Signature.Kind.NOTE, List.of(), CERTAIN));
    }
    Optional<Signature> described = described(inner);
    return described.isPresent() ? described : signed(inner, bracketed);
  }

  /**
   * The brackets a paragraph ends with, read as {@link #read} does; empty where it ends in none.
   */
  public static Optional<Signature> atEnd(String paragraph) {
    String text = paragraph.stripTrailing();
    int depth = 0;
    for (int i = text.length() - 1; i >= 0 && text.length() - i <= LONGEST; i--) {
      char c = text.charAt(i);
      depth += "）)".indexOf(c) >= 0 ? 1 : "（(".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i < text.length() - 1 ? read(text.substring(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 张三系某局局长, 张三，某局局长: tells of a person. */
  private static Optional<Signature> described(String inner) {
    String form = NormalForm.aligned(inner);
    for (int length = 2; length <= 4 && length + 2 < form.length(); length++) {
      char next = form.charAt(length);
      boolean tells = next == '系' || next == '为' || next == '是' || next == '，';
      if (tells
          && PersonName.likelihood(form.substring(0, length), false) >= PersonName.LIKELY
          && tellsOfBody(form.substring(length + 1))) {
        List<String> names = List.of(inner.substring(0, length));
        return Optional.of(new Signature(Signature.Kind.NOTE, names, BARE));
      }
    }
    return Optional.empty();
  }

  private static boolean tellsOfBody(String form) {
    String rest = form.replaceAll("[ 。；]+$", "");
    return SpanFinder.endsLikePosition(rest, rest.length()) || BodyName.mayEnd(rest, rest.length());
  }

  private static Optional<Signature> signed(String inner, boolean bracketed) {
    Byline byline = BylineReader.read(inner);
    if (!byline.isAllNames()) {
      return Optional.empty();
    }
    boolean supplied = byline.roles().stream().anyMatch(r -> SUPPLIERS.at(NormalForm.of(r), 0) > 0);
    double sureness = bracketed ? Math.sqrt(byline.sureness()) : byline.sureness();
    if (sureness < BARE) {
      return Optional.empty();
    }
    List<String> authors = byline.authors();
    if (authors.isEmpty()) {
      List<String> others = byline.signatories().stream().map(Signatory::name).toList();
      return Optional.of(new Signature(Signature.Kind.OTHERS, others, sureness));
    }
    Signature.Kind kind = supplied ? Signature.Kind.SUPPLIER : Signature.Kind.AUTHORS;
    return Optional.of(new Signature(kind, authors, sureness));
  }
}
