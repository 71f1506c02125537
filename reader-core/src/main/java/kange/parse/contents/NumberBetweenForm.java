package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.contents.token.DressedNumber;
import kange.parse.contents.token.LineTokens;
import kange.parse.contents.token.LineTokens.Chunk;
import kange.parse.contents.token.LineTokens.Divider;
import kange.parse.contents.token.PageNumbers;
import kange.parse.line.CharacterClass;
import kange.parse.name.BylineReader;

/** The number stands between title and authors: 题目（15）作者, 题目……15 作者, 题目/15/作者. */
final class NumberBetweenForm implements ContentsForm {
  private static final int FEWEST_HAN = 2;

  @Override
  public ContentsFormName name() {
    return ContentsFormName.NUMBER_BETWEEN;
  }

  @Override
  public List<EntryDraft> entriesAt(List<ContentsLine> lines, int at) {
    List<EntryDraft> found = new ArrayList<>();
    for (int i = at; i < lines.size() && i < at + EntryLines.MOST_TITLE_LINES; i++) {
      ContentsLine line = lines.get(i);
      if (!EntryLines.canBelong(line)) {
        break;
      }
      Optional<Between> between = line.hasDigits() ? between(line.tokens()) : Optional.empty();
      if (between.isPresent()) {
        EntryLines.draft(lines, at, i + 1, i, between.get().text(), between.get().page())
            .ifPresent(found::add);
        break;
      }
      if (line.behind().isPresent()) {
        // Unsigned entries of such a page end with their number.
        return new NumberBehindForm().entriesAt(lines, at);
      }
    }
    return found;
  }

  private record Between(EntryText text, int page) {}

  private static Optional<Between> between(LineTokens tokens) {
    List<Chunk> words = words(tokens);
    for (int i = 1; i + 1 < words.size(); i++) {
      Optional<Integer> page = PageNumbers.whole(words.get(i).text());
      String authors = EntryText.joined(words.subList(i + 1, words.size()));
      String title = EntryText.joined(words.subList(0, i));
      if (page.isPresent()
          && CharacterClass.han(title) >= FEWEST_HAN
          && (BylineReader.looksLikeNames(authors) || isPenName(words.get(i).text(), authors))) {
        EntryText text = EntryText.of(words.subList(0, i));
        return Optional.of(
            new Between(
                new EntryText(text.column(), text.title(), Optional.of(authors)), page.get()));
      }
    }
    return Optional.empty();
  }

  /** Behind a number in brackets stands whoever wrote it: （28）nightwatch0, （27）半山. */
  private static boolean isPenName(String number, String authors) {
    return "（([〔".indexOf(number.charAt(0)) >= 0
        && (authors.length() <= EntryText.LONGEST_PEN_NAME || BylineReader.isAccount(authors))
        && authors.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_-.·".indexOf(c) >= 0);
  }

  /** Chunks divided once more at single spaces and around bracketed numbers. */
  private static List<Chunk> words(LineTokens tokens) {
    List<Chunk> words = new ArrayList<>();
    for (Chunk chunk : tokens.chunks()) {
      String text = chunk.text();
      StringBuilder word = new StringBuilder();
      Divider before = chunk.before();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean opens = "（([〔".indexOf(c) >= 0;
        if ((DressedNumber.isSpace(c) || opens) && !word.isEmpty()) {
          words.add(new Chunk(before, word.toString()));
          before = Divider.START;
          word.setLength(0);
        }
        if (!DressedNumber.isSpace(c)) {
          word.append(c);
        }
        boolean closes = "）)]〕".indexOf(c) >= 0;
        if (closes && PageNumbers.whole(word.toString()).isPresent()) {
          words.add(new Chunk(before, word.toString()));
          before = Divider.START;
          word.setLength(0);
        }
      }
      if (!word.isEmpty()) {
        words.add(new Chunk(before, word.toString()));
      }
    }
    return words;
  }
}
