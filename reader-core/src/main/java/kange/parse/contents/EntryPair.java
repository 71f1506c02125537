package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.PageNumbers;
import kange.parse.line.CharacterClass;
import kange.parse.line.TextLine;

/**
 * Makes the lines of a possible contents page; where print set two entries side by side, scan has
 * made one line of them, which is divided again at its inner page number.
 */
final class EntryPair {
  private static final int FEWEST_HAN = 2;

  /** No line has room for more entries. */
  private static final int MOST = 4;

  private EntryPair() {}

  static List<ContentsLine> lines(List<TextLine> file, int from, int to) {
    List<ContentsLine> lines = new ArrayList<>();
    boolean masthead = false;
    for (int i = from; i < to; i++) {
      List<String> parts = parts(file.get(i));
      for (String part : parts) {
        ContentsLine line = ContentsLine.of(i, file.get(i), part, masthead);
        masthead = line.masthead();
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> parts(TextLine line) {
    String text = MarkdownLinks.shown(line.text());
    List<String> parts = new ArrayList<>();
    List<String> rest = line.chars() >= ContentsLine.LONGEST ? List.of(text) : inTwo(text);
    while (rest.size() > 1 && parts.size() < MOST) {
      parts.add(rest.getFirst());
      rest = inTwo(rest.getLast());
    }
    parts.add(rest.getFirst());
    return parts;
  }

  private static List<String> inTwo(String text) {
    if (text.isEmpty()) {
      return List.of(text);
    }
    LineTokens tokens = LineTokens.of(text);
    List<LineTokens.Chunk> chunks = tokens.chunks();
    boolean ends = NumberBehindForm.number(tokens).isPresent();
    boolean begins = NumberBeforeForm.number(tokens).isPresent();
    for (int i = 1; i < chunks.size(); i++) {
      boolean behind =
          chunks.get(i).before() == LineTokens.Divider.GAP
              && endsWithNumber(chunks.get(i - 1).text())
              && (ends || chunks.get(i - 1).before() == LineTokens.Divider.LEADER)
              && hasTitle(EntryText.joined(chunks.subList(0, i)))
              && hasTitle(EntryText.joined(chunks.subList(i, chunks.size())));
      if (behind) {
        return cut(tokens, i);
      }
    }
    for (int i = 1; i < chunks.size() && begins; i++) {
      boolean before =
          chunks.get(i).before() == LineTokens.Divider.GAP
              && PageNumbers.leading(chunks.get(i).text()).isPresent()
              && hasTitle(chunks.get(i).text())
              && hasTitle(EntryText.joined(chunks.subList(0, i)));
      if (before) {
        return cut(tokens, i);
      }
    }
    return List.of(text);
  }

  /** Both halves as printed, dividers kept. */
  private static List<String> cut(LineTokens tokens, int chunk) {
    int at = 0;
    for (int i = 0; i < chunk; i++) {
      at =
          tokens.text().indexOf(tokens.chunks().get(i).text(), at)
              + tokens.chunks().get(i).text().length();
    }
    return List.of(tokens.text().substring(0, at).strip(), tokens.text().substring(at).strip());
  }

  private static boolean endsWithNumber(String chunk) {
    return PageNumbers.whole(chunk).isPresent() || PageNumbers.trailing(chunk).isPresent();
  }

  private static boolean hasTitle(String text) {
    return CharacterClass.han(text) >= FEWEST_HAN;
  }
}
