package kange.parse;

import java.util.List;
import kange.model.issue.ParseWarning;
import kange.parse.line.TextLine;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;

/** Says where characters are missing because the bytes of the file are damaged. */
final class LostCharacters {
  /** What stands for such a character, whoever lost it: this program or one before it. */
  private static final char REPLACEMENT = '\uFFFD';

  private LostCharacters() {}

  /** The doubt of an issue that has lost some; else none. */
  static List<ParseWarning> warning(List<TextLine> lines) {
    List<TextLine> damaged = lines.stream().filter(line -> lost(line) > 0).toList();
    return damaged.isEmpty()
        ? List.of()
        : List.of(
            ParseWarnings.warning(
                ParseMessage.CHARACTERS_LOST,
                damaged.stream().map(TextLine::range).toList(),
                damaged.stream().mapToInt(LostCharacters::lost).sum()));
  }

  private static int lost(TextLine line) {
    // Nearly all lines have lost none, which one search tells.
    return line.text().indexOf(REPLACEMENT) < 0
        ? 0
        : (int) line.text().chars().filter(c -> c == REPLACEMENT).count();
  }
}
