package kange.parse.contents;

import java.util.List;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/** Weighs whether lines are an entry: is the title found in the body, and the name below it? */
final class EntryEvidence {
  /** The by-line stands at most so many lines below the title. */
  private static final int BYLINE_REACH = 4;

  private static final int FEWEST_HAN = 2;

  /** A line of fewer characters was not broken for want of room. */
  private static final int FULL_LINE = 9;

  private static final int LONGEST_BYLINE = 80;

  private final List<ContentsLine> lines;
  private final List<TextLine> file;
  private final ContentsLayout layout;
  private final ColumnMarks marks;

  EntryEvidence(
      List<ContentsLine> lines, List<TextLine> file, ContentsLayout layout, ColumnMarks marks) {
    this.lines = lines;
    this.file = file;
    this.layout = layout;
    this.marks = marks;
  }

  /** The sum for title, authors and layout, the number not counted. */
  double of(EntryDraft draft) {
    double sum = ContentsWeights.TITLE_FOUND * found(draft) + layout(draft) + authors(draft);
    String title = draft.title();
    boolean letters = CharacterClass.han(title) >= FEWEST_HAN || isLatinTitle(title);
    ContentsLine first = lines.get(draft.titles().getFirst());
    boolean mastheadLine = first.masthead() && draft.titles().size() == 1;
    if (!letters || title.indexOf('。') >= 0 || mastheadLine) {
      return sum + ContentsWeights.NO_TITLE;
    }
    boolean onlyNames = draft.titles().size() == 1 && !first.echoed() && first.names();
    return sum + (onlyNames ? ContentsWeights.NAMES_FOR_TITLE : 0);
  }

  /** Nothing but names of persons: a list of them is no contents page. */
  static boolean isPersons(EntryDraft draft) {
    return draft.pieces().size() == 1
        && BylineReader.looksLikeNames(draft.title())
        && BylineReader.divide(draft.title()).stream().allMatch(BylineReader::isPerson);
  }

  private static boolean isLatinTitle(String title) {
    return title.chars().filter(Character::isLetter).count() >= 3;
  }

  /** Share of the title that is found in the body, 0 to 1. */
  double found(EntryDraft draft) {
    double all = 0;
    double found = 0;
    for (int i : draft.titles()) {
      int length = lines.get(i).key().length();
      all += length;
      found +=
          lines.get(i).echoes().isEmpty()
              ? 0
              : length * lines.get(i).echoes().getFirst().likeness();
    }
    return all == 0 ? 0 : found / all;
  }

  private double layout(EntryDraft draft) {
    double sum = 0;
    for (int i = draft.from() + 1; i < draft.to(); i++) {
      boolean number = lines.get(i).alone().isPresent() || lines.get(i - 1).alone().isPresent();
      sum += layout.isApart(i) && !number ? ContentsWeights.GAP_INSIDE : 0;
      sum += isSetWithNext(i) ? ContentsWeights.NUMBER_OF_NEXT : 0;
      sum += marks.isMarked(i) ? ContentsWeights.COLUMN_INSIDE : 0;
      sum += marks.isEntryMarked(i) ? ContentsWeights.ENTRY_INSIDE : 0;
    }
    sum +=
        draft.to() - draft.from() > 1 && namesColumn(draft.from())
            ? ContentsWeights.COLUMN_INSIDE
            : 0;
    List<Integer> titles = draft.titles();
    for (int t = 1; t < titles.size(); t++) {
      ContentsLine above = lines.get(titles.get(t - 1));
      ContentsLine line = lines.get(titles.get(t));
      sum += ContentsWeights.ANOTHER_LINE;
      boolean subtitle = line.tokens().text().startsWith("—");
      if (above.sharesPlaceWith(line)) {
        sum += ContentsWeights.SAME_PLACE - ContentsWeights.ANOTHER_LINE;
      } else if (above.echoed() && line.echoed()) {
        sum += ContentsWeights.OTHER_PLACE;
      } else if (subtitle) {
        sum -= ContentsWeights.ANOTHER_LINE;
      }
      boolean whole = !above.numbered() && above.line().chars() < FULL_LINE;
      sum += whole && !subtitle ? ContentsWeights.SHORT_BEGINNING : 0;
    }
    return sum;
  }

  /** A number on a line of its own, apart from what stands above and close to what follows. */
  private boolean isSetWithNext(int i) {
    return lines.get(i).alone().isPresent()
        && layout.isApart(i)
        && i + 1 < lines.size()
        && lines.get(i + 1).line().gap() < lines.get(i).line().gap();
  }

  private boolean namesColumn(int i) {
    return marks.isMarked(i) || JournalPhrases.isColumnWord(lines.get(i).tokens().text());
  }

  private double authors(EntryDraft draft) {
    if (draft.authors().isEmpty()) {
      return 0;
    }
    List<String> names = BylineReader.divide(BylineReader.stripped(draft.authors().get()));
    boolean names1 = !names.isEmpty() && names.stream().allMatch(BylineReader::couldBeName);
    double sum = names1 ? ContentsWeights.NAMES : 0;
    for (int i : draft.titles()) {
      for (ContentsLine.Echo echo : lines.get(i).echoes()) {
        if (signs(echo.line(), names)) {
          return sum + ContentsWeights.AUTHOR_FOUND;
        }
      }
    }
    return sum;
  }

  private boolean signs(int title, List<String> names) {
    int to = Math.min(file.size(), title + 1 + BYLINE_REACH);
    for (int i = title + 1; i < to; i++) {
      if (file.get(i).chars() <= LONGEST_BYLINE) {
        String text = CharacterClass.withoutSpaces(file.get(i).text());
        for (String name : names) {
          if (text.contains(CharacterClass.withoutSpaces(name))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
