package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.Numbering;

/** The punctuation, digits and scripts of a line, at its ends and within it. */
final class MarkFeatures {
  private static final String PAUSES = "，、,";
  private static final String COLONS = "：:";

  /** Years have fewer digits in a row, of telephones only extensions have. */
  private static final int SHORTEST_TELEPHONE = 7;

  private static final int DATE_DIGITS = 8;

  private final FeatureTable table;

  MarkFeatures(FeatureTable table) {
    this.table = table;
  }

  /** Reads a line in its normal form, or as it stands where it is too long for that. */
  void read(int i, String plain) {
    ends(i, plain);
    starts(i, plain);
    within(i, plain);
  }

  private void ends(int i, String text) {
    if (CharacterClass.endsSentence(text)) {
      table.set(i, ENDS_SENTENCE);
      return;
    }
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    table.set(
        i,
        PAUSES.indexOf(last) >= 0
            ? ENDS_COMMA
            : COLONS.indexOf(last) >= 0
                ? ENDS_COLON
                : CharacterClass.isClosing(last) ? ENDS_CLOSING : ENDS_OPEN);
  }

  private void starts(int i, String text) {
    if (text.isEmpty()) {
      return;
    }
    char first = text.charAt(0);
    table.set(i, STARTS_DASH, first == '—' || text.startsWith("--"));
    table.set(i, STARTS_SQUARE, "【［「『".indexOf(first) >= 0);
    table.set(i, STARTS_ROUND, first == '（');
    table.set(i, STARTS_DIGIT, first >= '0' && first <= '9');
    table.set(i, STARTS_QUOTE, first == '“' || first == '"');
    table.set(i, STARTS_BOOK, first == '《');
    table.set(i, STARTS_QUESTION, JournalPhrases.isTurn(text));
    switch (Numbering.style(text)) {
      case CHAPTER -> table.set(i, STARTS_CHAPTER);
      case SECTION -> table.set(i, STARTS_SECTION);
      case ITEM -> table.set(i, STARTS_ITEM);
      case CIRCLED -> table.set(i, STARTS_CIRCLED);
      case PART -> table.set(i, STARTS_PART);
      case NONE -> {}
    }
    char last = text.charAt(text.length() - 1);
    table.set(i, IN_BRACKETS, "【［（「『".indexOf(first) >= 0 && "】］）」』".indexOf(last) >= 0);
  }

  private void within(int i, String text) {
    int digits = 0;
    int latin = 0;
    int han = 0;
    int spaces = 0;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (CharacterClass.isCommonHan(c)) {
        han++;
        continue;
      }
      switch (c) {
        case '。', '！', '？' -> table.set(i, HAS_STOP);
        case '，', ',' -> table.set(i, HAS_COMMA);
        case '、' -> table.set(i, HAS_ENUMERATION);
        case '；' -> table.set(i, HAS_SEMICOLON);
        case '“', '”', '"' -> table.set(i, HAS_QUOTE);
        case '《' -> table.set(i, HAS_BOOK);
        case '：' -> table.set(i, HAS_COLON);
        case ' ' -> spaces++;
        default -> {
          digits += c >= '0' && c <= '9' ? 1 : 0;
          latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
          han += c >= 0x2E80 && Character.isLetter(c) ? 1 : 0;
        }
      }
    }
    table.set(i, HAS_SPACE, spaces > 0);
    table.set(i, HAS_SPACES, spaces > 1);
    table.set(i, HAS_DIGIT, digits > 0);
    table.set(i, HAS_YEAR, digits > 1 && hasYear(text));
    table.set(i, HAS_CONTACT, hasContact(text, digits));
    table.set(i, MOST_LATIN, latin > han);
    table.set(i, NO_HAN, han == 0);
    int balance = CharacterClass.balance(text);
    table.set(i, OPEN_BRACKET, balance > 0);
    table.set(i, CLOSED_TOO_MUCH, balance < 0);
  }

  /** An address of the net, or a telephone number. */
  private static boolean hasContact(String text, int digits) {
    return text.indexOf('@') > 0
        || text.contains("www.")
        || text.contains("http")
        || (digits >= SHORTEST_TELEPHONE && hasTelephone(text));
  }

  /** Seven digits in a row that are no date; an area code may stand before a shorter number. */
  private static boolean hasTelephone(String text) {
    int areaCode = 0;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
        to++;
      }
      if (areaCode + to - from >= SHORTEST_TELEPHONE && !isDate(text, from, to)) {
        return true;
      }
      boolean joined = to > from && to < text.length() && text.charAt(to) == '-';
      areaCode = joined && text.charAt(from) == '0' ? to - from : 0;
      from = to + 1;
    }
    return false;
  }

  /** 20240915. */
  private static boolean isDate(String text, int from, int to) {
    return to - from == DATE_DIGITS && (text.startsWith("19", from) || text.startsWith("20", from));
  }

  /** Four digits of this century or the last. */
  private static boolean hasYear(String text) {
    for (int k = 0; k + 4 <= text.length(); k++) {
      boolean century = text.startsWith("19", k) || text.startsWith("20", k);
      if (century
          && Character.isDigit(text.charAt(k + 2))
          && Character.isDigit(text.charAt(k + 3))) {
        return true;
      }
    }
    return false;
  }
}
