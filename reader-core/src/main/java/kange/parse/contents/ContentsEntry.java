package kange.parse.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * One entry of the contents page, as printed: its lines are not yet divided into title and authors
 * where the print does not divide them.
 *
 * @param pieces the entry's lines in order, without page number and leaders
 * @param authors the author part, where leaders or a slash set it apart
 * @param insideCover listed under 封二 or 封三 instead of a page
 */
public record ContentsEntry(
    Optional<String> column,
    List<String> pieces,
    Optional<String> authors,
    Optional<Integer> page,
    boolean insideCover) {
  private static final int LONGEST_LABEL = 8;
  private static final int SHORTEST_TITLE = 4;

  /** Longer texts before a colon are parts of titles. */
  private static final int LONGEST_AUTHORS = 40;

  public ContentsEntry {
    pieces = List.copyOf(pieces);
  }

  /** A way to divide an entry into title and authors. */
  public record Reading(String title, List<String> authors) {
    public String key() {
      return TitleSimilarity.key(title);
    }

    /** False when what is left over as authors cannot be names: then it was part of the title. */
    public boolean plausible() {
      return authors.stream()
          .allMatch(a -> BylineReader.couldBeName(a) || BylineReader.isAccount(a));
    }
  }

  public String whole() {
    return String.join(" ", pieces);
  }

  /** All readings, the whole entry as title first. A subtitle (——…) may stand outside the title. */
  public List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    if (authors.isPresent()) {
      List<String> names = BylineReader.divide(authors.get());
      readings.add(new Reading(whole(), names));
      if (!names.stream().allMatch(BylineReader::isPerson)) {
        readings.add(new Reading(whole() + " " + authors.get(), List.of()));
      }
      int dash = subtitleAt(pieces);
      if (dash > 0) {
        readings.add(new Reading(String.join(" ", pieces.subList(0, dash)), names));
      }
      withoutLabel(whole()).ifPresent(title -> readings.add(new Reading(title, names)));
      return readings;
    }
    int signed = signedAt();
    if (signed > 0) {
      String byline = String.join(" ", pieces.subList(signed, pieces.size()));
      return new ContentsEntry(
              column,
              pieces.subList(0, signed),
              Optional.of(BylineReader.stripped(byline)),
              page,
              insideCover)
          .readings();
    }
    List<String> tokens = new ArrayList<>();
    for (String piece : pieces) {
      for (String token : piece.split("[\\s　/／]+", -1)) {
        if (!token.isEmpty()) {
          tokens.add(token);
        }
      }
    }
    readings.addAll(behindAuthors());
    for (int end = tokens.size(); end >= 1 && tokens.size() - end <= 8; end--) {
      List<String> rest = tokens.subList(end, tokens.size());
      if (!rest.isEmpty() && rest.getFirst().startsWith("—")) {
        continue;
      }
      int dash = subtitleAt(tokens.subList(0, end));
      String title = String.join(" ", tokens.subList(0, end));
      List<String> names = BylineReader.divide(rest);
      readings.add(new Reading(title, names));
      withoutLabel(title).ifPresent(bare -> readings.add(new Reading(bare, names)));
      if (dash > 0) {
        readings.add(
            new Reading(String.join(" ", tokens.subList(0, dash)), BylineReader.divide(rest)));
      }
    }
    return readings;
  }

  /** "学习笔记 | 题目", 【译】题目: the label may stand on the contents page alone. */
  private static Optional<String> withoutLabel(String title) {
    int printed = PrintedLabel.end(title);
    if (printed > 0 && title.length() - printed >= SHORTEST_TITLE) {
      return Optional.of(title.substring(printed).strip());
    }
    int space = title.indexOf(' ');
    boolean label = space > 1 && space <= LONGEST_LABEL;
    // Behind the space may stand the authors, and what stands before it is the title.
    return label
            && title.length() - space > SHORTEST_TITLE
            && !BylineReader.looksLikePersons(title.substring(space + 1))
        ? Optional.of(title.substring(space + 1))
        : Optional.empty();
  }

  /** 张三：题目, where the authors stand first. */
  private List<Reading> behindAuthors() {
    String whole = whole();
    int colon = whole.indexOf('：');
    if (colon < 2 || colon > LONGEST_AUTHORS || colon + 2 >= whole.length()) {
      return List.of();
    }
    List<String> names = BylineReader.divide(whole.substring(0, colon));
    boolean persons = !names.isEmpty() && names.stream().allMatch(BylineReader::couldBeName);
    return persons ? List.of(new Reading(whole.substring(colon + 1).strip(), names)) : List.of();
  }

  /** The piece that is set as a by-line (文 / …), or -1. */
  private int signedAt() {
    for (int i = 1; i < pieces.size(); i++) {
      if (BylineReader.isSigned(pieces.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int subtitleAt(List<String> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).startsWith("—")) {
        return i;
      }
    }
    return -1;
  }
}
