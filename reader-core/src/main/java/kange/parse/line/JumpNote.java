package kange.parse.line;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A printed note that text goes on elsewhere (下转第7页) or comes from elsewhere (上接第3页《题目》).
 *
 * @param leaves the text above it goes on elsewhere; otherwise the text below it comes from there
 * @param alone nothing else stands on the line
 * @param page the page it names, in digits, with the letter of a section where there is one
 * @param rest what the line says besides: a title, or the text that ends or begins here
 */
public record JumpNote(boolean leaves, boolean alone, Optional<String> page, String rest) {
  private static final String[] LEAVING = {"下转", "转下", "接下", "转至", "转第"};
  private static final String[] ARRIVING = {"上接", "接上", "上承", "接自", "接第"};

  /** One of them stands in each of these words. */
  private static final CharSet SIGNS = CharSet.of("转接承");

  private static final String OPENS = "（［【(〔{《<—-·▲△▶";
  private static final String CLOSES = "）］】)〕}》>—-·。.▲△◀";
  private static final String FILLS = " 第页版面期的自于P.p";

  /** Pages without a number that text goes on at: the middle fold, the insides of the cover. */
  private static final String[] UNNUMBERED = {"中缝", "封二", "封三", "封底", "插页"};

  private static final String NUMBERS = "0123456789一二三四五六七八九十百零〇两ABCDEFGH";

  /** Longer lines end or begin with a note only in so many characters. */
  private static final int LONGEST = 40;

  /** A line longer than this is running text: only its ends are looked at. */
  private static final int LONGEST_ALONE = 60;

  /** The note on a line, if there is one at its end or its beginning. Linear. */
  public static Optional<JumpNote> of(String text) {
    if (text.length() <= LONGEST_ALONE) {
      return read(NormalForm.of(text));
    }
    Optional<JumpNote> end = read(NormalForm.of(text.substring(text.length() - LONGEST)));
    if (end.isPresent() && end.get().leaves()) {
      return Optional.of(new JumpNote(true, false, end.get().page(), end.get().rest()));
    }
    return read(NormalForm.of(text.substring(0, LONGEST)))
        .filter(note -> !note.leaves())
        .map(note -> new JumpNote(false, false, note.page(), note.rest()));
  }

  /** Nothing else stands on the line. */
  public static boolean isAlone(String text) {
    return of(text).filter(JumpNote::alone).isPresent();
  }

  /** A short line that is, ends or begins with a note. */
  public static boolean marks(String text) {
    return text.length() <= LONGEST_ALONE && of(text).isPresent();
  }

  private static Optional<JumpNote> read(String line) {
    if (!SIGNS.isIn(line)) {
      return Optional.empty();
    }
    // Chinese print has no spaces; scans put them between all the characters of a note.
    String text = CharacterClass.withoutSpaces(line);
    for (boolean leaves : new boolean[] {true, false}) {
      for (String word : leaves ? LEAVING : ARRIVING) {
        int at = leaves ? text.lastIndexOf(word) : text.indexOf(word);
        Optional<JumpNote> note = at < 0 ? Optional.empty() : at(text, at, word, leaves);
        if (note.isPresent()) {
          return note;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<JumpNote> at(String text, int at, String word, boolean leaves) {
    int from = at;
    boolean bracket = false;
    while (from > 0 && OPENS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
      bracket = true;
    }
    int to = at + word.length();
    StringBuilder page = new StringBuilder();
    boolean named = word.endsWith("第");
    for (String unnumbered : UNNUMBERED) {
      if (text.startsWith(unnumbered, to)) {
        to += unnumbered.length();
        named = true;
        break;
      }
    }
    while (to < text.length()
        && (FILLS.indexOf(text.charAt(to)) >= 0 || NUMBERS.indexOf(text.charAt(to)) >= 0)) {
      char c = text.charAt(to++);
      named |= "第页版面".indexOf(c) >= 0;
      if (NUMBERS.indexOf(c) >= 0) {
        page.append(c);
      }
    }
    int end = to;
    while (end < text.length() && CLOSES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end > to;
    boolean note = named || !page.isEmpty() || (bracket && closed);
    String before = text.substring(0, from);
    String after = text.substring(end);
    boolean placed = leaves ? after.isEmpty() : before.isEmpty();
    boolean marked = bracket || (before.isEmpty() && after.isEmpty());
    boolean titled = !leaves && after.startsWith("《");
    if (!note || !placed || !(marked || titled || (closed && bracket))) {
      return Optional.empty();
    }
    String rest = leaves ? before : after;
    Optional<String> number =
        page.isEmpty() ? Optional.empty() : Optional.of(digits(page.toString()));
    return Optional.of(new JumpNote(leaves, rest.isEmpty() || titled, number, rest));
  }

  /** 十二 is 12; 12 and A3 stay as they are. */
  private static String digits(String page) {
    OptionalInt number = ChineseNumber.of(page);
    return number.isPresent() ? String.valueOf(number.getAsInt()) : page;
  }
}
