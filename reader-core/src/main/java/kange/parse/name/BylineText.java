package kange.parse.name;

import kange.parse.line.CharacterClass;
import kange.parse.line.NormalForm;

/**
 * A by-line without its spaces, but with the knowledge where they stood, how wide they were, and
 * which characters stand in brackets. What is shown comes from the text as printed.
 */
final class BylineText {
  /** Stands between a name and whom it works for. */
  static final char AT = '@';

  private static final String MARKS = "、，；/｜：（）［］【】—-&。";

  private final String printed;
  private final String form;
  private final int[] gaps;
  private final int[] origins;
  private final int[] depths;
  private final boolean spread;

  private BylineText(
      String printed, String form, int[] gaps, int[] origins, int[] depths, boolean spread) {
    this.printed = printed;
    this.form = form;
    this.gaps = gaps;
    this.origins = origins;
    this.depths = depths;
    this.spread = spread;
  }

  static BylineText of(String printed) {
    String aligned = NormalForm.aligned(printed);
    int length = aligned.length();
    StringBuilder form = new StringBuilder(length);
    int[] gaps = new int[length + 1];
    int[] origins = new int[length + 1];
    int[] depths = new int[length + 1];
    int depth = 0;
    int gap = 0;
    for (int i = 0; i < length; i++) {
      char c = aligned.charAt(i);
      if (c == ' ' && !isInsideLatin(aligned, i)) {
        gap += printed.charAt(i) == '　' ? 2 : 1;
        continue;
      }
      depth = Math.max(0, depth - (isClosing(c) ? 1 : 0));
      int at = form.length();
      gaps[at] = gap;
      origins[at] = i;
      depths[at] = depth;
      depth += isOpening(c) ? 1 : 0;
      form.append(c);
      gap = 0;
    }
    return new BylineText(printed, form.toString(), gaps, origins, depths, isSpread(form, gaps));
  }

  /** John Smith: one space inside a Latin name is a part of it. */
  private static boolean isInsideLatin(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && LatinName.isPart(text.charAt(i - 1))
        && LatinName.isLetter(text.charAt(i + 1));
  }

  private static boolean isSpread(CharSequence form, int[] gaps) {
    int han = 0;
    for (int i = 1; i < form.length(); i++) {
      if (CharacterClass.isHan(form.charAt(i)) && CharacterClass.isHan(form.charAt(i - 1))) {
        han++;
        if (gaps[i] == 0) {
          return false;
        }
      }
    }
    return han > 1;
  }

  static boolean isOpening(char c) {
    return "（［【".indexOf(c) >= 0;
  }

  static boolean isClosing(char c) {
    return "）］】".indexOf(c) >= 0;
  }

  int length() {
    return form.length();
  }

  String form() {
    return form;
  }

  String form(int start, int end) {
    return form.substring(start, end);
  }

  /** A space stands between all the characters: spaces then divide nothing. */
  boolean spread() {
    return spread;
  }

  /** Width of the space before the character, 0 for none; an ideographic space counts two. */
  int gap(int at) {
    return gaps[at];
  }

  /** A mark that no Latin name holds. */
  boolean isMark(int at) {
    return MARKS.indexOf(form.charAt(at)) >= 0 && !LatinName.joins(form, at);
  }

  /** A mark, or what stands between a name and whom it works for. */
  boolean isDivider(int at) {
    return isMark(at) || form.charAt(at) == AT;
  }

  /** A space, a mark or the line's end follows. */
  boolean endsApart(int end) {
    return end == form.length() || gaps[end] > 0 || isMark(end);
  }

  /** Widest space between the characters of a run. */
  int widestGap(int start, int end) {
    int widest = 0;
    for (int i = start + 1; i < end; i++) {
      widest = Math.max(widest, gaps[i]);
    }
    return widest;
  }

  /** Spaces stand between all the characters of a run or between none. */
  boolean evenlySet(int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (gaps[i] > 0 != gaps[start + 1] > 0) {
        return false;
      }
    }
    return true;
  }

  /** The place of a character in the text as printed. */
  int origin(int at) {
    return at < form.length() ? origins[at] : printed.length();
  }

  int depth(int at) {
    return depths[at];
  }

  /** A run as printed, without the spaces that only set it apart. */
  String printed(int start, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = printed.charAt(origins[i]);
      out.append(isNameDot(start, i, end) ? '·' : c);
    }
    return out.toString();
  }

  private boolean isNameDot(int start, int i, int end) {
    char c = form.charAt(i);
    boolean han =
        i > start
            && i + 1 < end
            && CharacterClass.isHan(form.charAt(i - 1))
            && CharacterClass.isHan(form.charAt(i + 1));
    return han && (c == '·' || c == '.');
  }
}
