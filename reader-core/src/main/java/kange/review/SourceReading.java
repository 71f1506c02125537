package kange.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.LineRange;
import kange.parse.article.BodyReader;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.ContentsReader;
import kange.parse.line.LineReader;
import kange.parse.line.NgramCohesion;
import kange.parse.line.ProfileReader;
import kange.parse.line.TextLine;
import kange.parse.line.WhitespaceNormalizer;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.Unwrapper;

/** The lines of a source as they read, some of them as a librarian says they read. Immutable. */
final class SourceReading {
  private final List<TextLine> lines;
  private final int[] numbers;
  private final ProfileReader habits;
  private final DocumentStatistics traits;
  private final Kinship kinship;

  private SourceReading(
      List<TextLine> lines,
      int[] numbers,
      ProfileReader habits,
      DocumentStatistics traits,
      Kinship kinship) {
    this.lines = lines;
    this.numbers = numbers;
    this.habits = habits;
    this.traits = traits;
    this.kinship = kinship;
  }

  /** What words follow each other in the file; asked for only where lines are read anew. */
  private static final class Kinship {
    private final List<TextLine> lines;
    private Optional<NgramCohesion> counted = Optional.empty();

    Kinship(List<TextLine> lines) {
      this.lines = lines;
    }

    synchronized NgramCohesion get() {
      if (counted.isEmpty()) {
        counted = Optional.of(new NgramCohesion(lines));
      }
      return counted.get();
    }
  }

  /** Reads the physical lines of a file by the habits of its journal. */
  static SourceReading of(ReviewSource source) {
    ProfileReader habits = new ProfileReader(source.habits());
    List<TextLine> lines = habits.apply(LineReader.read(source.lines()));
    return new SourceReading(
        lines,
        lines.stream().mapToInt(TextLine::number).toArray(),
        habits,
        new DocumentStatistics(DocumentStatistics.wrapWidth(lines), false),
        new Kinship(lines));
  }

  /** The entries of the contents page, as the lines read now. */
  List<ContentsEntry> listed() {
    return ContentsReader.read(paragraphs(), habits.contentsForm()).entries();
  }

  private int index(int number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** Whether there is such a line and it is not blank. */
  boolean has(int number) {
    return index(number) >= 0;
  }

  /** What a line that is there reads, marks of markup taken off. */
  TextLine at(int number) {
    return lines.get(index(number));
  }

  /** Its lines, hard wraps undone. */
  List<TextLine> paragraphs() {
    return traits.hardWrapped() ? Unwrapper.unwrap(lines, traits.wrapWidth()) : lines;
  }

  String text(int number) {
    return at(number).text();
  }

  /** The same lines, but one reads something else; its place and indent stay. */
  SourceReading with(int number, String text) {
    TextLine was = at(number);
    List<TextLine> changed = new ArrayList<>(lines);
    TextLine corrected = LineReader.corrected(was, text);
    changed.set(index(number), habits.apply(List.of(corrected)).getFirst());
    return new SourceReading(changed, numbers, habits, traits, kinship);
  }

  /** The nearest line above that is not blank; 0 if there is none. */
  int above(int number) {
    int i = index(number);
    int before = i >= 0 ? i - 1 : -i - 2;
    return before < 0 ? 0 : numbers[before];
  }

  /** The nearest line below that is not blank; 0 if there is none. */
  int below(int number) {
    int i = index(number);
    int after = i >= 0 ? i + 1 : -i - 1;
    return after >= numbers.length ? 0 : numbers[after];
  }

  /** The numbers of all lines that are not blank. */
  IntStream numbers() {
    return Arrays.stream(numbers);
  }

  /** The lines in ranges that are not blank, range by range. */
  List<Integer> in(List<LineRange> ranges) {
    List<Integer> found = new ArrayList<>();
    for (LineRange range : ranges) {
      int i = index(range.first());
      for (int k = i >= 0 ? i : -i - 1; k < numbers.length && numbers[k] <= range.last(); k++) {
        found.add(numbers[k]);
      }
    }
    return found;
  }

  /** Lines in reading order as ranges; blank lines between neighbours are bridged. */
  List<LineRange> bridged(List<Integer> order) {
    return ranges(order, true);
  }

  private List<LineRange> ranges(List<Integer> order, boolean bridge) {
    List<LineRange> ranges = new ArrayList<>();
    int previous = -1;
    for (int number : order) {
      boolean goesOn = previous > 0 && (bridge ? below(previous) : previous + 1) == number;
      if (goesOn) {
        ranges.add(new LineRange(ranges.removeLast().first(), number));
      } else {
        ranges.add(new LineRange(number, number));
      }
      previous = number;
    }
    return ranges;
  }

  /** The blocks of lines in reading order, read by themselves as the parser reads an article. */
  List<Block> blocks(List<Integer> order) {
    return BodyReader.read(lines, traits, kinship.get(), order.stream().map(this::index).toList());
  }

  /** Lines in reading order as one block of a kind. */
  Block block(BlockKind kind, int level, List<Integer> order) {
    StringBuilder text = new StringBuilder();
    order.forEach(number -> WhitespaceNormalizer.join(text, text(number)));
    String read =
        kind == BlockKind.PARAGRAPH
            ? WhitespaceNormalizer.paragraph(text.toString())
            : text.toString();
    return new Block(kind, level, read, ranges(order, false));
  }
}
