package kange.model.marks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What readers marked in one article.
 *
 * @param note the one that is written on: the reader's own, or else the archive's
 * @param officeNote the archive's, where it stands beside the reader's own or cannot be written
 * @param highlights in reading order, those that found no place last
 * @param tags by pinyin
 */
public record ArticleMarks(
    Optional<ArticleNote> note,
    Optional<ArticleNote> officeNote,
    List<Highlight> highlights,
    List<String> tags) {
  public static final ArticleMarks NONE = new ArticleMarks(Optional.empty(), List.of(), List.of());

  /** Takes copies of the lists. */
  public ArticleMarks {
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }

  /** Those of an archive that no reader's own marks lie beside. */
  public ArticleMarks(Optional<ArticleNote> note, List<Highlight> highlights, List<String> tags) {
    this(note, Optional.empty(), highlights, tags);
  }

  /** All notes on the article as a whole, the archive's first. */
  public List<ArticleNote> notes() {
    return Stream.concat(officeNote.stream(), note.stream()).toList();
  }

  /** The same, where the note that is written on is the archive's and cannot be written. */
  public ArticleMarks withNoteOfTheOffice() {
    return new ArticleMarks(Optional.empty(), note, highlights, tags);
  }
}
