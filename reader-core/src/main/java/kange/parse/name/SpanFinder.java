package kange.parse.name;

import java.util.ArrayList;
import java.util.List;

/**
 * All that may begin at a place of a by-line: role, name, body, position, mark, or what nobody
 * knows.
 */
final class SpanFinder {
  private static final int LONGEST_LOOSE = 24;
  private static final double LOOSE_NAME = 0.06;

  /** alan_lin: what nobody sets but as the name of an account. */
  private static final double ACCOUNT = 0.25;

  private static final double ALONE = 0.9;
  private static final double UNKNOWN_WORD = 0.02;
  private static final double UNKNOWN_CHARACTER = 0.01;

  private static final double AFFILIATION = 0.9;

  private final BylineText text;
  private final String form;
  private final PersonSpans persons;
  private final BodySpans bodies;

  /** 作者：, 编辑：: whatever follows is somebody's name, known as one or not. */
  private final boolean labelled;

  SpanFinder(BylineText text) {
    this.text = text;
    this.form = text.form();
    this.persons = new PersonSpans(text);
    this.bodies = new BodySpans(text);
    this.labelled = BylineRoles.role(form, 0).filter(r -> text.isMark(r.end() - 1)).isPresent();
  }

  /**
   * What may begin there.
   *
   * @param fresh a space, a mark or a role stands before: bodies and unread words begin only so
   */
  List<BylineSpan> at(int start, boolean fresh) {
    List<BylineSpan> spans = new ArrayList<>();
    if (text.isMark(start)) {
      spans.add(new BylineSpan(SpanKind.MARK, start, start + 1, 1));
      return spans;
    }
    if (form.charAt(start) == BylineText.AT) {
      spans.add(new BylineSpan(SpanKind.POSITION, start, affiliationEnd(start), AFFILIATION));
      return spans;
    }
    BylineRoles.role(form, start)
        .filter(
            r ->
                text.evenlySet(r.start(), r.end())
                    || r.end() - r.start() <= PersonSpans.LONGEST_NAME)
        .map(this::standingAlone)
        .ifPresent(spans::add);
    persons.addTo(spans, start);
    if (fresh) {
      bodies.addTo(spans, start);
      addUnknown(start, spans);
    }
    return spans;
  }

  /** 张三 文 李四 图: one character is a role where it stands alone. */
  private BylineSpan standingAlone(BylineSpan role) {
    boolean alone =
        role.end() - role.start() == 1
            && (role.start() == 0 || text.gap(role.start()) > 0 || text.isMark(role.start() - 1))
            && text.endsApart(role.end())
            && !text.spread();
    return alone
        ? new BylineSpan(SpanKind.ROLE, role.start(), role.end(), ALONE, role.author())
        : role;
  }

  private void addUnknown(int start, List<BylineSpan> spans) {
    int end = start + 1;
    while (end < form.length() && text.gap(end) == 0 && !text.isDivider(end)) {
      end++;
    }
    if (labelled && isLoosely(start, end)) {
      spans.add(new BylineSpan(SpanKind.PERSON, start, end, LOOSE_NAME));
    }
    int account = LatinName.accountEnd(form, start);
    if (text.endsApart(account)
        && (labelled ? account > end : LatinName.isJoined(form, start, account))) {
      spans.add(new BylineSpan(SpanKind.PERSON, start, account, labelled ? LOOSE_NAME : ACCOUNT));
    }
    double likelihood = end - start > 1 ? UNKNOWN_WORD : UNKNOWN_CHARACTER;
    spans.add(new BylineSpan(SpanKind.UNKNOWN, start, end, likelihood));
  }

  /** Name@firm, Name @ firm: the firm. */
  private int affiliationEnd(int start) {
    int end = start + 1;
    while (end < form.length()
        && (end == start + 1 || text.gap(end) == 0)
        && !text.isDivider(end)) {
      end++;
    }
    return end;
  }

  /** Letters and digits of any script, as account names and pen names have. */
  private boolean isLoosely(int start, int end) {
    return end - start <= LONGEST_LOOSE
        && form.substring(start, end)
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || "·.-_@ ".indexOf(c) >= 0);
  }
}
