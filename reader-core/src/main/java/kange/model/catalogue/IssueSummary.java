package kange.model.catalogue;

import java.time.Instant;
import java.util.List;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;

/**
 * An issue in the archive, as lists show it.
 *
 * @param id stable for the life of the archive
 * @param journalLabel what the issue stands under on the shelf: its journal's heading
 * @param doubts number of parser warnings of the issue and its articles
 */
public record IssueSummary(
    long id,
    String journalLabel,
    IssueMetadata metadata,
    String sourceFile,
    List<String> columns,
    int articles,
    int characters,
    int doubts,
    Instant importedAt) {
  /** Takes copies of the lists. */
  public IssueSummary {
    columns = List.copyOf(columns);
  }

  /** For people: "2026年第2期", "2025年增刊", "第7期", or empty where nothing is stated. */
  public String numberLabel() {
    return IssueMetadata.numberLabel(metadata.year(), metadata.number());
  }

  /**
   * Whether the issue says of which journal it is, or a librarian has said so of the name that its
   * file gave it; else that name stands for it.
   */
  public boolean named() {
    return metadata.labelOrigin() != FieldOrigin.Kind.FILE_NAME
        || !journalLabel.equals(metadata.journalLabel(sourceFile));
  }

  /**
   * Its journal's heading; of an issue that names none its file's name with the ending, so that
   * nobody takes it for a journal's.
   */
  public String heading() {
    return named() ? journalLabel : sourceFile;
  }

  /** Heading and number: "南山机关 2026年第2期", "qx.txt 2026年第2期". */
  public String label() {
    return (heading() + " " + numberLabel()).strip();
  }
}
