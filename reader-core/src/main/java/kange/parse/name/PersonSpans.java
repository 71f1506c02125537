package kange.parse.name;

import java.util.List;
import kange.parse.line.CharacterClass;

/** The names of persons that may begin at a place of a by-line, by their form and their spaces. */
final class PersonSpans {
  static final int LONGEST_NAME = 4;

  /** 王 小明: one space inside a name of three that others do not have. */
  private static final double UNEVEN = 0.4;

  /** Spread names of three or four stand in spread lines. */
  private static final double EVEN = 0.9;

  /** A name that reaches over a wider space than stands around it. */
  private static final double OVER_WIDER_GAP = 0.2;

  /** A spaced name whose last character is torn from the word it stands in. */
  private static final double OUT_OF_A_WORD = 0.05;

  private final BylineText text;
  private final String form;

  PersonSpans(BylineText text) {
    this.text = text;
    this.form = text.form();
  }

  void addTo(List<BylineSpan> spans, int start) {
    if (LatinName.isLetter(form.charAt(start))) {
      int end = start;
      while (end < form.length()
          && (LatinName.isPart(form.charAt(end)) || form.charAt(end) == ' ')
          && (end == start || text.gap(end) == 0)) {
        end++;
      }
      addPerson(start, end, spans);
      return;
    }
    int end = start;
    boolean dotted = false;
    while (end < form.length()) {
      char c = form.charAt(end);
      boolean dot = c == '·' || c == '.';
      boolean initial = PersonName.isInitial(form, end);
      if (!dot && !initial && !CharacterClass.isHan(c) && !Character.isSurrogate(c)) {
        break;
      }
      dotted |= dot;
      end++;
      if (!dotted && end - start >= 2 && end - start <= LONGEST_NAME) {
        addPerson(start, end, spans);
      }
      if (dotted && !dot && !initial && endsDotted(end)) {
        addPerson(start, end, spans);
        break;
      }
      if (end - start > LONGEST_NAME && !dotted && form.indexOf('·', end) < 0) {
        break;
      }
    }
    addMongolian(start, spans);
  }

  /** 乌云毕力格: no surname, and more characters than other names have. */
  private void addMongolian(int start, List<BylineSpan> spans) {
    int last = Math.min(form.length(), start + MongolianName.LONGEST);
    for (int end = start + LONGEST_NAME + 1; end <= last; end++) {
      if (text.endsApart(end) && MongolianName.is(form.substring(start, end))) {
        addPerson(start, end, spans);
      }
    }
  }

  private void addPerson(int start, int end, List<BylineSpan> spans) {
    String name = text.form(start, end);
    int widest = text.widestGap(start, end);
    double likelihood = PersonName.likelihood(name, widest > 0);
    if (likelihood > 0) {
      spans.add(new BylineSpan(SpanKind.PERSON, start, end, likelihood * gaps(start, end, name)));
    }
  }

  private double gaps(int start, int end, String name) {
    int widest = text.widestGap(start, end);
    if (widest == 0) {
      return 1;
    }
    double factor = widest > narrowestAround(start, end) ? OVER_WIDER_GAP : 1;
    factor *= text.endsApart(end) || text.spread() ? 1 : OUT_OF_A_WORD;
    if (end - start == 2) {
      return factor;
    }
    boolean afterSurname = Surnames.opensCompound(name) && text.gap(start + 1) == 0;
    return factor * (afterSurname || text.evenlySet(start, end) ? EVEN : UNEVEN);
  }

  /** In a spread line spaces divide nothing: the name goes on up to a mark or the end. */
  private boolean endsDotted(int end) {
    return text.spread() ? end == text.length() || text.isMark(end) : text.endsApart(end);
  }

  private int narrowestAround(int start, int end) {
    int before = start > 0 && text.gap(start) > 0 ? text.gap(start) : Integer.MAX_VALUE;
    int after = end < text.length() && text.gap(end) > 0 ? text.gap(end) : Integer.MAX_VALUE;
    return Math.min(before, after);
  }
}
