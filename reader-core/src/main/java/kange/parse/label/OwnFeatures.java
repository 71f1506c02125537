package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import kange.parse.line.JournalPhrases;
import kange.parse.line.JumpNote;
import kange.parse.line.LineHint;
import kange.parse.line.NormalForm;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/** What a line shows by itself, whatever stands around it: markup, fixed expressions, names. */
final class OwnFeatures {
  private static final LineFeature[] LENGTHS = {
    LENGTH_0,
    LENGTH_1,
    LENGTH_2,
    LENGTH_3,
    LENGTH_5,
    LENGTH_8,
    LENGTH_12,
    LENGTH_17,
    LENGTH_23,
    LENGTH_31,
    LENGTH_45,
    LENGTH_65,
    LENGTH_121
  };
  private static final int[] LEAST = {0, 1, 2, 3, 5, 8, 12, 17, 23, 31, 45, 65, 121};

  /** Longer by-lines are prose with a name in it. */
  private static final int LONGEST_BYLINE = 80;

  private static final String RULES = "=-_—─━*~＝－＿＊～";
  private static final int SHORTEST_RULE = 3;

  private final FeatureTable table;
  private final MarkFeatures marks;

  OwnFeatures(FeatureTable table) {
    this.table = table;
    this.marks = new MarkFeatures(table);
  }

  void read(int i, TextLine line) {
    table.set(i, ANY);
    table.set(i, length(line.chars()));
    markup(i, line);
    table.set(i, CODE, line.code());
    if (line.chars() == 0 || line.code()) {
      return;
    }
    table.set(i, RULE_LINE, isRule(line.text()));
    table.set(i, PROSE, line.isProse());
    table.set(i, TITLE_LIKE, line.isTitleLike());
    boolean fixed = line.text().length() <= JournalPhrases.SHORT;
    String plain = fixed ? NormalForm.of(line.text()) : line.text();
    marks.read(i, plain);
    table.set(i, EDITORIAL, line.isProse() && JournalPhrases.isEditorial(line.text()));
    if (fixed && !plain.isEmpty()) {
      phrases(i, plain);
      names(i, line, plain);
      // 作者：某某 is a by-line; what else begins so says who the author is.
      boolean byline = table.has(i, SIGNED) && table.has(i, NAMES);
      table.set(i, CLOSING_NOTE, !byline && JournalPhrases.isClosingNote(plain));
    }
  }

  /** =====: printed between articles or parts, and no words of any. */
  private static boolean isRule(String text) {
    return text.length() >= SHORTEST_RULE
        && text.chars().allMatch(c -> RULES.indexOf(c) >= 0 || c == ' ');
  }

  private static LineFeature length(int chars) {
    int k = LEAST.length - 1;
    while (LEAST[k] > chars) {
      k--;
    }
    return LENGTHS[k];
  }

  private void markup(int i, TextLine line) {
    table.set(
        i, line.level() == 1 ? LEVEL_1 : line.level() == 2 ? LEVEL_2 : LEVEL_3, line.level() > 0);
    table.set(i, BOLD, line.bold());
    table.set(i, BULLET, line.bullet());
    table.set(i, INDENTED, line.indented());
    table.set(i, LEAD_ORNAMENT, !line.lead().isEmpty() && line.chars() > 0);
    table.set(i, END_ORNAMENT, line.endsWithMark());
    table.set(i, LONE_MARK, line.isLoneMark());
    table.set(
        i, line.gap() == 0 ? GAP_0 : line.gap() == 1 ? GAP_1 : line.gap() == 2 ? GAP_2 : GAP_3);
    table.set(i, PROFILE_BYLINE, line.known().contains(LineHint.BYLINE));
    table.set(i, PROFILE_COLUMN, line.known().contains(LineHint.COLUMN));
    table.set(i, PROFILE_IGNORED, line.known().contains(LineHint.IGNORED));
  }

  private void phrases(int i, String text) {
    table.set(i, MASTHEAD_FIELD, JournalPhrases.isMasthead(text));
    table.set(i, STAFF, JournalPhrases.isStaff(text));
    table.set(i, ISSUE_LINE, JournalPhrases.isIssueLine(text));
    table.set(i, PROMPT, JournalPhrases.isPrompt(text));
    table.set(i, NOTICE_HEAD, JournalPhrases.isNotice(text));
    table.set(i, GUIDE_HEAD, JournalPhrases.isGuide(text));
    table.set(i, CLOSING_BYLINE, JournalPhrases.isClosingByline(text));
    table.set(i, PHOTO_NOTE, JournalPhrases.isPhotoNote(text));
    table.set(i, COVER_CAPTION, JournalPhrases.isCoverCaption(text));
    table.set(i, COLUMN_WORD, JournalPhrases.isColumnName(text));
    table.set(i, PAGE_HEAD, JournalPhrases.isPageHead(text));
    table.set(i, JUMP, JumpNote.marks(text));
    table.set(i, KICKER_WORD, JournalPhrases.isKicker(text));
    table.set(i, ATTENDANCE, JournalPhrases.isAttendance(text));
    table.set(i, FOLIO_NUMBER, JournalPhrases.isFolio(text));
  }

  private void names(int i, TextLine line, String plain) {
    if (plain.length() > LONGEST_BYLINE || (line.isProse() && line.chars() > LONGEST_BYLINE)) {
      return;
    }
    table.set(i, SIGNED, BylineReader.isSigned(line));
    boolean names = BylineReader.looksLikeNames(line.text());
    table.set(i, NAMES, names);
    table.set(i, ACCOUNT, BylineReader.isAccount(plain));
    table.set(i, ONE_PERSON, names && BylineReader.isPerson(plain));
    table.set(i, ONE_BODY, names && BylineReader.isOrganization(plain));
  }
}
