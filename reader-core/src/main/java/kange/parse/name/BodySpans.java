package kange.parse.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.parse.line.WordList;

/**
 * The names of bodies, and the positions in them, that may begin at a place of a by-line: by how
 * they end, for nearly all end in a word of bodies.
 */
final class BodySpans {
  private static final WordList POSITIONS = WordList.read(BodySpans.class, "positions.txt");

  /** 高三（2）班, 2023级3班: where pupils write. */
  private static final Pattern SCHOOL_CLASS =
      Pattern.compile("(?:[高初][一二三]|[一二三四五六七八九]年级|\\d{2,4}级)[（［]?[\\d一二三四五六七八九十]{1,2}[）］]?班");

  private static final int LONGEST_BODY = 45;
  private static final double POSITION = 0.9;
  private static final double CLASS = 0.95;

  /** A body's name printed with one space in it. */
  private static final double BODY_WITH_GAP = 0.3;

  /** Printed with more: one is an accident, several are strewn. */
  private static final double BODY_STREWN = 0.18;

  /** Persons side by side of whom the last ends like a body. */
  private static final double OF_PERSONS = 0.1;

  private final BylineText text;
  private final String form;

  BodySpans(BylineText text) {
    this.text = text;
    this.form = text.form();
  }

  void addTo(List<BylineSpan> spans, int start) {
    int last = Math.min(form.length(), start + LONGEST_BODY);
    int spaces = 0;
    Matcher schoolClass = SCHOOL_CLASS.matcher(form).region(start, last);
    if (schoolClass.lookingAt()) {
      spans.add(new BylineSpan(SpanKind.BODY, start, schoolClass.end(), CLASS));
    }
    for (int end = start + 1; end <= last && !text.isDivider(end - 1); end++) {
      spaces += end - 1 > start && text.gap(end - 1) > 0 ? 1 : 0;
      if (end - start < 2) {
        continue;
      }
      double set = spaces == 0 || text.spread() ? 1 : spaces == 1 ? BODY_WITH_GAP : BODY_STREWN;
      if (BodyName.mayEnd(form, end) && !isRoleBeforeName(start, end)) {
        double likelihood = BodyName.likelihood(text.form(start, end));
        likelihood *= set < 1 && isPersons(start, end) ? OF_PERSONS : 1;
        if (likelihood > 0) {
          spans.add(new BylineSpan(SpanKind.BODY, start, end, likelihood * set));
        }
      }
      if (POSITIONS.before(form, end) > 0 && POSITIONS.before(form, end) <= end - start) {
        spans.add(new BylineSpan(SpanKind.POSITION, start, end, POSITION * set));
      }
    }
  }

  /** 本刊记者 Jason-Z: the journal's own body where it stands alone, a role before a name. */
  private boolean isRoleBeforeName(int start, int end) {
    return end < form.length()
        && !text.isDivider(end)
        && BodyName.isOfJournal(text.form(start, end))
        && BylineRoles.role(form, start).filter(role -> role.end() == end).isPresent();
  }

  /** 石志 路会: what stands between the spaces are persons, one by one. */
  private boolean isPersons(int start, int end) {
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || text.gap(at) > 0) {
        if (PersonName.likelihood(text.form(from, at), false) < PersonName.LIKELY) {
          return false;
        }
        from = at;
      }
    }
    return true;
  }

  /** Ends like a position: 主任, 省文旅厅专职副书记. */
  static boolean endsLikePosition(String form, int end) {
    return POSITIONS.before(form, end) > 0;
  }
}
