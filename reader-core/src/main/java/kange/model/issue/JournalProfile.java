package kange.model.issue;

import java.util.List;
import java.util.Optional;

/**
 * What a librarian knows of a journal's habits that its files do not show by themselves. Plain
 * words, no patterns; saved with the journal and used for every further issue of it.
 *
 * @param columns names of its columns (栏目)
 * @param bylineMarks what stands before a by-line: "文 /", "撰稿："
 * @param endMarks what stands at the end of an article: "□", "（完）"
 * @param ignored lines that belong to no article (running heads, prompts); {@code *} stands for
 *     anything
 * @param names what its issues call it besides: misread, in short, or by its publisher alone
 * @param contents how its contents page is set; empty where each issue is to show it by itself
 */
public record JournalProfile(
    List<String> columns,
    List<String> bylineMarks,
    List<String> endMarks,
    List<String> ignored,
    List<String> names,
    Optional<ContentsFormName> contents) {
  /** Nothing is known beyond the file. */
  public static final JournalProfile NONE =
      new JournalProfile(List.of(), List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public JournalProfile {
    columns = List.copyOf(columns);
    bylineMarks = List.copyOf(bylineMarks);
    endMarks = List.copyOf(endMarks);
    ignored = List.copyOf(ignored);
    names = List.copyOf(names);
  }

  /** A journal whose contents page shows by itself how it is set. */
  public JournalProfile(
      List<String> columns,
      List<String> bylineMarks,
      List<String> endMarks,
      List<String> ignored,
      List<String> names) {
    this(columns, bylineMarks, endMarks, ignored, names, Optional.empty());
  }

  /** A journal whose issues call it by its name. */
  public JournalProfile(
      List<String> columns, List<String> bylineMarks, List<String> endMarks, List<String> ignored) {
    this(columns, bylineMarks, endMarks, ignored, List.of());
  }

  /** Whether every line reads as it would without it. */
  public boolean saysNothingOfLines() {
    return columns.isEmpty() && bylineMarks.isEmpty() && endMarks.isEmpty() && ignored.isEmpty();
  }

  /** Whether nothing is known beyond the file, as in {@link #NONE}. */
  public boolean isEmpty() {
    return saysNothingOfLines() && names.isEmpty() && contents.isEmpty();
  }
}
