package kange.model.issue;

import java.util.List;

/**
 * What a librarian knows of a journal's habits that its files do not show by themselves. Plain
 * words, no patterns; saved with the journal and used for every further issue of it.
 *
 * @param columns names of its columns (栏目)
 * @param bylineMarks what stands before a by-line: "文 /", "撰稿："
 * @param endMarks what stands at the end of an article: "□", "（完）"
 * @param ignored lines that belong to no article (running heads, prompts); {@code *} stands for
 *     anything
 */
public record JournalProfile(
    List<String> columns, List<String> bylineMarks, List<String> endMarks, List<String> ignored) {
  /** Nothing is known beyond the file. */
  public static final JournalProfile NONE =
      new JournalProfile(List.of(), List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public JournalProfile {
    columns = List.copyOf(columns);
    bylineMarks = List.copyOf(bylineMarks);
    endMarks = List.copyOf(endMarks);
    ignored = List.copyOf(ignored);
  }

  /** Whether nothing is known beyond the file, as in {@link #NONE}. */
  public boolean isEmpty() {
    return columns.isEmpty() && bylineMarks.isEmpty() && endMarks.isEmpty() && ignored.isEmpty();
  }
}
