package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.parse.line.LineReader;

/**
 * What a file's name says of year and number. It never fills a field, for people rename files; but
 * where it says another issue than the text, one of the two is wrong.
 */
public final class FileNameReader {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,4}$");
  private static final Pattern JOINTS = Pattern.compile("[_\u3000]+");

  private FileNameReader() {}

  /**
   * A doubt where name and text differ.
   *
   * @param lines where the text says its year and number
   */
  public static Optional<MetadataDoubt> differing(
      String file, IssueMetadata card, List<LineRange> lines) {
    List<String> year = new ArrayList<>();
    List<String> number = new ArrayList<>();
    for (FieldCandidate candidate : candidates(file)) {
      (candidate.field() == CardField.YEAR ? year : number).add(candidate.value());
    }
    // One alone may be anything: a day, a page, a scan's count.
    if (year.size() != 1 || number.size() != 1) {
      return Optional.empty();
    }
    boolean otherYear = card.year().filter(y -> !year.contains(y.toString())).isPresent();
    boolean otherNumber = card.number().filter(n -> !number.contains(n)).isPresent();
    Optional<Integer> said = year.stream().map(Integer::valueOf).findFirst();
    return otherYear || otherNumber
        ? Optional.of(
            new MetadataDoubt(
                otherYear ? CardField.YEAR : CardField.NUMBER,
                MetadataDoubt.Kind.FILE_NAME,
                lines,
                Optional.of(IssueMetadata.numberLabel(said, number.stream().findFirst()))))
        : Optional.empty();
  }

  private static List<FieldCandidate> candidates(String file) {
    String name = JOINTS.matcher(ENDING.matcher(file).replaceFirst("")).replaceAll(" ").strip();
    return name.isEmpty()
        ? List.of()
        : new IssueNumberReader()
                .candidates(
                    List.of(
                        MetadataLine.of(
                            LineReader.read(List.of(name)).getFirst(), LeftoverKind.MASTHEAD)))
                .stream()
                .filter(c -> c.field() != CardField.SERIAL)
                .toList();
  }
}
