package kange.parse.name;

import java.util.Optional;
import kange.parse.line.WordList;

/**
 * Role words, labels and ornaments of by-lines: where they stand and whether the names beside them
 * are authors.
 */
final class BylineRoles {
  private static final WordList AUTHORS = WordList.read(BylineRoles.class, "roles-author.txt");
  private static final WordList OTHERS = WordList.read(BylineRoles.class, "roles-other.txt");
  private static final WordList LABELS = WordList.read(BylineRoles.class, "labels.txt");
  private static final WordList WORDS = WordList.read(BylineRoles.class, "not-names.txt");
  private static final WordList ORNAMENTS = WordList.read(BylineRoles.class, "ornaments.txt");

  private static final String MARKS = "/：｜";

  /** What scans make of the slash behind 文: letters, digits, a bar. */
  private static final String MISREAD_MARKS = "IlL1丨!！\\、";

  private static final double SURE = 0.99;
  private static final double MISREAD = 0.6;

  /** A role of one character without a mark may be the beginning of a name or a title. */
  private static final double SINGLE = 0.4;

  private BylineRoles() {}

  /** The ornaments a by-line begins with: how many characters. */
  static int ornaments(String form) {
    int at = 0;
    int length = ORNAMENTS.at(form, at);
    while (length > 0) {
      at += length;
      length = ORNAMENTS.at(form, at);
    }
    return at;
  }

  /** The label that opens the text with the mark after it (文/, 作者：), or empty. */
  static Optional<BylineSpan> label(String form, int at) {
    int word = LABELS.at(form, at);
    while (word > 0) {
      int after = at + word;
      if (after < form.length() && MARKS.indexOf(form.charAt(after)) >= 0) {
        return Optional.of(new BylineSpan(SpanKind.ROLE, at, after + 1, SURE));
      }
      if (after + 1 < form.length() && isMisreadMark(form, at, after)) {
        return Optional.of(new BylineSpan(SpanKind.ROLE, at, after + 1, MISREAD));
      }
      word = shorter(form, at, word);
    }
    return Optional.empty();
  }

  private static boolean isMisreadMark(String form, int at, int after) {
    return form.charAt(after - 1) == '文'
        && after - at <= 2
        && MISREAD_MARKS.indexOf(form.charAt(after)) >= 0
        && PersonName.likelihood(
                form.substring(after + 1, Math.min(form.length(), after + 4)), false)
            >= PersonName.LIKELY;
  }

  private static int shorter(String form, int at, int word) {
    for (int length = word - 1; length > 0; length--) {
      if (LABELS.contains(form.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The role word at a place, with the mark behind it, or empty. */
  static Optional<BylineSpan> role(String form, int at) {
    Optional<BylineSpan> label = label(form, at);
    int author = AUTHORS.at(form, at);
    int other = OTHERS.at(form, at);
    int length = Math.max(author, other);
    int end = at + length;
    if (length == 0 || label.filter(l -> l.end() > end).isPresent()) {
      return label;
    }
    if (end < form.length()
        && LatinName.isLetter(form.charAt(at))
        && LatinName.isLetter(form.charAt(end))) {
      return label;
    }
    boolean marked = end < form.length() && MARKS.indexOf(form.charAt(end)) >= 0;
    boolean word = length == 1 && (WORDS.at(form, at) > length || WORDS.before(form, end) > length);
    if (word && !marked) {
      return label;
    }
    double likelihood = length == 1 && !marked ? SINGLE : SURE;
    return Optional.of(
        new BylineSpan(SpanKind.ROLE, at, marked ? end + 1 : end, likelihood, author >= other));
  }
}
