package kange.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.parse.line.TextLine;
import kange.parse.metadata.FileNameReader;
import kange.parse.metadata.MetadataDoubt;
import kange.parse.metadata.MetadataReading;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;

/** What is doubtful of an issue's card, said so that a person can look it up. */
final class MetadataWarnings {
  private final String file;
  private final IssueOutline outline;
  private final MetadataReading facts;

  private MetadataWarnings(String file, IssueOutline outline, MetadataReading facts) {
    this.file = file;
    this.outline = outline;
    this.facts = facts;
  }

  /**
   * The doubts, each once.
   *
   * @param file the source file's name
   */
  static List<ParseWarning> of(String file, IssueOutline outline, MetadataReading facts) {
    MetadataWarnings warnings = new MetadataWarnings(file, outline, facts);
    List<MetadataDoubt> doubts = new ArrayList<>(facts.doubts());
    warnings.fileName().ifPresent(doubts::add);
    // Year and number of one misread line are one doubt.
    return List.copyOf(new LinkedHashSet<>(doubts.stream().map(warnings::warning).toList()));
  }

  private Optional<MetadataDoubt> fileName() {
    return FileNameReader.differing(file, facts.metadata(), lines());
  }

  private List<LineRange> lines() {
    return Stream.of(CardField.YEAR, CardField.NUMBER)
        .flatMap(field -> Optional.ofNullable(facts.origins().get(field)).stream())
        .map(FieldOrigin::lines)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private ParseWarning warning(MetadataDoubt doubt) {
    String otherwise = doubt.otherwise().orElse("");
    List<LineRange> lines = doubt.lines();
    return switch (doubt.kind()) {
      case CONTRADICTION ->
          doubt.field() == CardField.JOURNAL
              ? ParseWarnings.warning(ParseMessage.JOURNAL_CONTRADICTS, lines, otherwise)
              : ParseWarnings.warning(ParseMessage.METADATA_CONTRADICTS, lines, otherwise);
      case MISREAD ->
          ParseWarnings.warning(ParseMessage.METADATA_READ_AS, lines, printed(lines), otherwise);
      case FILE_NAME -> ParseWarnings.warning(ParseMessage.FILE_NAME_CONTRADICTS, lines, otherwise);
      case UNKNOWN -> unknown(doubt);
    };
  }

  private ParseWarning unknown(MetadataDoubt doubt) {
    IssueMetadata card = facts.metadata();
    if (doubt.field() == CardField.YEAR) {
      return ParseWarnings.warning(ParseMessage.YEAR_UNKNOWN, List.of());
    }
    if (doubt.field() == CardField.NUMBER) {
      return ParseWarnings.warning(ParseMessage.NUMBER_UNKNOWN, List.of());
    }
    FieldOrigin standIn = facts.origins().get(CardField.JOURNAL);
    List<LineRange> lines = standIn == null ? List.of() : standIn.lines();
    return ParseWarnings.warning(
        card.publisher().isPresent()
            ? ParseMessage.JOURNAL_IS_PUBLISHER
            : ParseMessage.JOURNAL_IS_FILE_NAME,
        lines,
        card.journalLabel(file));
  }

  private String printed(List<LineRange> lines) {
    int first = lines.getFirst().first();
    return outline.lines().stream()
        .filter(line -> line.range().contains(first))
        .map(TextLine::text)
        .map(String::strip)
        .findFirst()
        .orElse("");
  }
}
