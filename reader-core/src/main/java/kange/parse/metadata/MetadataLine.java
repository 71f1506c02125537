package kange.parse.metadata;

import java.util.Optional;
import java.util.OptionalInt;
import kange.model.issue.CardField;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.parse.line.CharacterClass;
import kange.parse.line.ChineseNumber;
import kange.parse.line.MisreadDigits;
import kange.parse.line.NormalForm;
import kange.parse.line.Spaces;
import kange.parse.line.TextLine;
import kange.parse.line.WordList;

/**
 * A line as the fields' readers see it.
 *
 * @param printed what is shown: as in the source, but closed up where it was spread out
 * @param aligned the normal form of {@code printed}, character by character
 * @param numbers the normal form without spaces, its numbers before 年, 月, 日, 期, 号 in digits
 * @param misread some of these digits were letters
 * @param heading set as a heading in the source
 */
record MetadataLine(
    LineRange range,
    LeftoverKind kind,
    String printed,
    String aligned,
    String numbers,
    boolean misread,
    boolean heading) {
  /** Longer lines are prose and say nothing of the issue. */
  static final int LONGEST = 300;

  private static final WordList FIELDS = WordList.read(MetadataLine.class, "masthead-fields.txt");

  private static final int LONGEST_FIELD = 6;

  static MetadataLine of(TextLine line, LeftoverKind kind) {
    String text = withFieldClosed(line.text().strip());
    boolean spread = NormalForm.of(text).indexOf(' ') < 0 && text.chars().anyMatch(Spaces::is);
    String printed = spread ? CharacterClass.withoutSpaces(text) : text;
    String aligned = NormalForm.aligned(printed);
    String closed = closedUp(aligned);
    String repaired = MisreadDigits.repaired(closed);
    return new MetadataLine(
        line.range(),
        kind,
        printed,
        aligned,
        inDigits(repaired),
        !repaired.equals(closed),
        line.level() > 0);
  }

  /** 主 办 某局, 准印 证号：: the field's word is spread out, or has a stray space in it. */
  private static String withFieldClosed(String text) {
    StringBuilder word = new StringBuilder();
    String closed = text;
    for (int at = 0; at < text.length() && word.length() < LONGEST_FIELD; at++) {
      char c = text.charAt(at);
      if (!Spaces.is(c)) {
        word.append(c);
        int end = at + 1;
        boolean ends = end < text.length() && isFieldEnd(text.charAt(end));
        if (ends && end > word.length() && FIELDS.contains(word.toString())) {
          closed = word + " " + text.substring(end).strip();
        }
      }
    }
    return closed;
  }

  private static boolean isFieldEnd(char c) {
    return Spaces.is(c) || "：:（(".indexOf(c) >= 0;
  }

  /** The normal form without its spaces, which a scan may have strewn: 《黑 石潮》编辑 部. */
  String closed() {
    return CharacterClass.withoutSpaces(aligned);
  }

  /** How much the place is to be believed: the masthead most, type of the cover is misread more. */
  double trust() {
    return switch (kind) {
      case MASTHEAD, TOC -> 1;
      case COVER -> 0.9;
      case NOISE -> 0.8;
      case NOTICE, COLUMN_BANNER -> 0.6;
      case GUIDE, CAPTION -> 0.4;
    };
  }

  FieldCandidate candidate(CardField field, String value, double weight) {
    return new FieldCandidate(field, value, range, weight * trust(), Optional.empty());
  }

  /** A candidate with digits in it, doubtful where they were misread. */
  FieldCandidate numbered(CardField field, String value, double weight) {
    return new FieldCandidate(
        field, value, range, weight * trust(), misread ? Optional.of(numbers) : Optional.empty());
  }

  /**
   * Without spaces, but for those between two numbers: a masthead's Latin words say nothing here.
   */
  private static String closedUp(String text) {
    return Spaces.closed(text, at -> dividesNumbers(text, at));
  }

  private static boolean dividesNumbers(String text, int i) {
    boolean digits = isDigit(text, i - 1) && isDigit(text, i + 1);
    return digits && (isDigit(text, i - 2) || isDigit(text, i + 2));
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Chinese numerals that count years, months, days and numbers, in digits. */
  private static String inDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && ChineseNumber.isNumeral(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      String numerals = text.substring(i, end);
      OptionalInt value =
          end < text.length() && "年月日期号、-—".indexOf(text.charAt(end)) >= 0
              ? ChineseNumber.of(numerals)
              : OptionalInt.empty();
      out.append(value.isPresent() ? String.valueOf(value.getAsInt()) : numerals);
      i = end;
    }
    return out.toString();
  }
}
