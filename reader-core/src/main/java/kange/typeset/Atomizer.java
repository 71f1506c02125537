package kange.typeset;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into {@link Atom}s. */
final class Atomizer {
  /** Half of a full-width mark is white: that is what 标点挤压 takes away. */
  private static final double HALF = 0.5;

  private final Typeface typeface;
  private final Face face;
  private final double size;
  private final double longWord;
  private final double measure;
  private final String text;
  private final List<Atom> atoms = new ArrayList<>();

  private Atomizer(Typeface typeface, TextStyle style, String text, double measure) {
    this.typeface = typeface;
    this.face = style.face();
    this.size = style.size();
    this.measure = measure;
    this.longWord = measure * 0.3;
    this.text = text;
  }

  static List<Atom> cut(Typeface typeface, TextStyle style, String text, double measure) {
    Atomizer atomizer = new Atomizer(typeface, style, text, measure);
    int at = 0;
    while (at < text.length()) {
      at = atomizer.next(at);
    }
    return atomizer.atoms;
  }

  private int next(int start) {
    int c = text.codePointAt(start);
    CharClass kind = CharClass.of(c);
    int end = clusterEnd(start);
    switch (kind) {
      case WORD -> {
        end = wordEnd(start);
        addWord(start, end);
      }
      case DASH -> {
        while (end < text.length() && text.codePointAt(end) == c) {
          end = clusterEnd(end);
        }
        if (width(start, end) > measure) {
          end = clusterEnd(start);
        }
        add(start, end, kind, 0, 0);
      }
      case SPACE -> {
        // Every kind of space is one UTF-16 unit; a mark after it stands by itself.
        end = start + 1;
        while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.SPACE) {
          end++;
        }
        atoms.add(new Atom(start, end, kind, typeface.advance(face, ' ') * size, 0, 0));
      }
      case OPEN -> add(start, end, kind, white(start, end), 0);
      case CLOSE -> add(start, end, kind, 0, white(start, end));
      default -> add(start, end, kind, 0, 0);
    }
    return end;
  }

  /** Only a mark on a full square has white to give; proportional ones keep what they have. */
  private double white(int start, int end) {
    boolean inFullSquare =
        width(start, end) > 0.9 * size && "￥＄％℃°々〻ー".indexOf(text.codePointAt(start)) < 0;
    return inFullSquare ? HALF * size : 0;
  }

  private int clusterEnd(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean joined = text.codePointBefore(end) == 0x200D && !CharClass.extendsCluster(c);
      if (!joined && !CharClass.extendsCluster(c)) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start;
    int look = start;
    while (look < text.length()) {
      int c = text.codePointAt(look);
      if (CharClass.of(c) == CharClass.WORD) {
        look = clusterEnd(look);
        end = look;
      } else if (CharClass.joinsWords(c) && look - end < 3) {
        look += Character.charCount(c);
      } else {
        break;
      }
    }
    boolean percent = end < text.length() && "%‰°".indexOf(text.charAt(end)) >= 0;
    return percent ? end + 1 : end;
  }

  /** A long word, an address say, may be broken after its joining marks; a longer one anywhere. */
  private void addWord(int start, int end) {
    if (width(start, end) <= longWord) {
      add(start, end, CharClass.WORD, 0, 0);
      return;
    }
    int from = start;
    for (int at = start; at < end; at = clusterEnd(at)) {
      int next = clusterEnd(at);
      boolean joint = CharClass.joinsWords(text.codePointAt(at)) && next < end;
      boolean before = width(from, next) > longWord * 2 && at > from;
      if (before) {
        add(from, at, CharClass.WORD, 0, 0);
        from = at;
      } else if (joint) {
        add(from, next, CharClass.WORD, 0, 0);
        from = next;
      }
    }
    add(from, end, CharClass.WORD, 0, 0);
  }

  private void add(int start, int end, CharClass kind, double trimLeft, double trimRight) {
    if (end > start) {
      atoms.add(new Atom(start, end, kind, width(start, end), trimLeft, trimRight));
    }
  }

  private double width(int start, int end) {
    double width = 0;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      width += typeface.advance(face, text.codePointAt(at));
    }
    return width * size;
  }
}
