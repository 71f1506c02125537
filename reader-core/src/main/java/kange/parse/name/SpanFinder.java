package kange.parse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.WordList;

/** All that may begin at a place of a by-line: role, name, body, position, mark. */
final class SpanFinder {
  private static final WordList POSITIONS = WordList.read(SpanFinder.class, "positions.txt");

  /** 高三（2）班, 2023级3班: where pupils write. */
  private static final Pattern SCHOOL_CLASS =
      Pattern.compile("(?:[高初][一二三]|[一二三四五六七八九]年级|\\d{2,4}级)[（［]?[\\d一二三四五六七八九十]{1,2}[）］]?班");

  private static final String MARKS = "、，；/｜：（）［］【】—-&。";
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_BODY = 45;
  private static final double POSITION = 0.9;
  private static final int LONGEST_LOOSE = 24;
  private static final double LOOSE_NAME = 0.06;

  /** alan_lin: what nobody sets but as the name of an account. */
  private static final double ACCOUNT = 0.25;

  private static final double ALONE = 0.9;
  private static final double CLASS = 0.95;
  private static final double UNKNOWN_WORD = 0.02;
  private static final double UNKNOWN_CHARACTER = 0.01;

  /** 王 小明: one space inside a name of three that others do not have. */
  private static final double UNEVEN = 0.4;

  /** Spread names of three or four stand in spread lines. */
  private static final double EVEN = 0.9;

  /** A body's name printed with one space in it. */
  private static final double BODY_WITH_GAP = 0.3;

  /** Printed with more: one is an accident, several are strewn. */
  private static final double BODY_STREWN = 0.18;

  /** Persons side by side of whom the last ends like a body. */
  private static final double OF_PERSONS = 0.1;

  /** A name that reaches over a wider space than stands around it. */
  private static final double OVER_WIDER_GAP = 0.2;

  /** A spaced name whose last character is torn from the word it stands in. */
  private static final double OUT_OF_A_WORD = 0.05;

  /** Stands between a name and whom it works for. */
  private static final char AT = '@';

  private static final double AFFILIATION = 0.9;

  private final BylineText text;
  private final String form;

  /** 作者：, 编辑：: whatever follows is somebody's name, known as one or not. */
  private final boolean labelled;

  SpanFinder(BylineText text) {
    this.text = text;
    this.form = text.form();
    this.labelled = BylineRoles.role(form, 0).filter(r -> isMark(r.end() - 1)).isPresent();
  }

  /**
   * What may begin there.
   *
   * @param fresh a space, a mark or a role stands before: bodies and unread words begin only so
   */
  List<BylineSpan> at(int start, boolean fresh) {
    List<BylineSpan> spans = new ArrayList<>();
    if (isMark(start)) {
      spans.add(new BylineSpan(SpanKind.MARK, start, start + 1, 1));
      return spans;
    }
    if (form.charAt(start) == AT) {
      spans.add(new BylineSpan(SpanKind.POSITION, start, affiliationEnd(start), AFFILIATION));
      return spans;
    }
    BylineRoles.role(form, start)
        .filter(r -> text.evenlySet(r.start(), r.end()) || r.end() - r.start() <= LONGEST_NAME)
        .map(this::standingAlone)
        .ifPresent(spans::add);
    addPersons(start, spans);
    if (fresh) {
      addBodies(start, spans);
      addUnknown(start, spans);
    }
    return spans;
  }

  /** 张三 文 李四 图: one character is a role where it stands alone. */
  private BylineSpan standingAlone(BylineSpan role) {
    boolean alone =
        role.end() - role.start() == 1
            && (role.start() == 0 || text.gap(role.start()) > 0 || isMark(role.start() - 1))
            && endsApart(role.end())
            && !text.spread();
    return alone
        ? new BylineSpan(SpanKind.ROLE, role.start(), role.end(), ALONE, role.author())
        : role;
  }

  boolean isMark(int at) {
    return MARKS.indexOf(form.charAt(at)) >= 0 && !LatinName.joins(form, at);
  }

  private boolean isDivider(int at) {
    return isMark(at) || form.charAt(at) == AT;
  }

  private void addPersons(int start, List<BylineSpan> spans) {
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
      if (endsApart(end) && MongolianName.is(form.substring(start, end))) {
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
    factor *= endsApart(end) || text.spread() ? 1 : OUT_OF_A_WORD;
    if (end - start == 2) {
      return factor;
    }
    boolean afterSurname = Surnames.opensCompound(name) && text.gap(start + 1) == 0;
    return factor * (afterSurname || text.evenlySet(start, end) ? EVEN : UNEVEN);
  }

  /** In a spread line spaces divide nothing: the name goes on up to a mark or the end. */
  private boolean endsDotted(int end) {
    return text.spread() ? end == text.length() || isMark(end) : endsApart(end);
  }

  /** A space, a mark or the line's end follows. */
  boolean endsApart(int end) {
    return end == text.length() || text.gap(end) > 0 || isMark(end);
  }

  private int narrowestAround(int start, int end) {
    int before = start > 0 && text.gap(start) > 0 ? text.gap(start) : Integer.MAX_VALUE;
    int after = end < text.length() && text.gap(end) > 0 ? text.gap(end) : Integer.MAX_VALUE;
    return Math.min(before, after);
  }

  private void addBodies(int start, List<BylineSpan> spans) {
    int last = Math.min(form.length(), start + LONGEST_BODY);
    int spaces = 0;
    Matcher schoolClass = SCHOOL_CLASS.matcher(form).region(start, last);
    if (schoolClass.lookingAt()) {
      spans.add(new BylineSpan(SpanKind.BODY, start, schoolClass.end(), CLASS));
    }
    for (int end = start + 1; end <= last && !isDivider(end - 1); end++) {
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
        && !isDivider(end)
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

  private void addUnknown(int start, List<BylineSpan> spans) {
    int end = start + 1;
    while (end < form.length() && text.gap(end) == 0 && !isDivider(end)) {
      end++;
    }
    if (labelled && isLoosely(start, end)) {
      spans.add(new BylineSpan(SpanKind.PERSON, start, end, LOOSE_NAME));
    }
    int account = LatinName.accountEnd(form, start);
    if (endsApart(account)
        && (labelled ? account > end : LatinName.isJoined(form, start, account))) {
      spans.add(new BylineSpan(SpanKind.PERSON, start, account, labelled ? LOOSE_NAME : ACCOUNT));
    }
    double likelihood = end - start > 1 ? UNKNOWN_WORD : UNKNOWN_CHARACTER;
    spans.add(new BylineSpan(SpanKind.UNKNOWN, start, end, likelihood));
  }

  /** Name@firm, Name @ firm: the firm. */
  private int affiliationEnd(int start) {
    int end = start + 1;
    while (end < form.length() && (end == start + 1 || text.gap(end) == 0) && !isDivider(end)) {
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

  /** Ends like a position: 主任, 省文旅厅专职副书记. */
  static boolean endsLikePosition(String form, int end) {
    return POSITIONS.before(form, end) > 0;
  }
}
