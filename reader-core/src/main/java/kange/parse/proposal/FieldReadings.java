package kange.parse.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.ArticleField;
import kange.model.issue.FieldChange;
import kange.model.issue.ProposedCorrection;
import kange.parse.article.ReadArticle;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.IssueOutline;

/**
 * Readings of an article in which a field says something else: what the contents page has, what is
 * printed. Who signs is told by {@link SignerReadings}.
 */
final class FieldReadings {
  /** Entries between those of the neighbours; more of them make none likely. */
  private static final int MOST_ENTRIES = 3;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final ColumnReadings columns;
  private final PrintedEntry printed;
  private final SignerReadings signers;
  private final Set<ContentsEntry> placed = new HashSet<>();
  private final Map<ContentsEntry, Integer> places = new HashMap<>();

  FieldReadings(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.columns = new ColumnReadings(outline, articles);
    this.printed = new PrintedEntry(outline, articles);
    this.signers = new SignerReadings(outline);
    articles.forEach(a -> a.segment().start().entry().ifPresent(placed::add));
    List<ContentsEntry> entries = outline.contents().entries();
    for (int e = 0; e < entries.size(); e++) {
      places.putIfAbsent(entries.get(e), e);
    }
  }

  List<Reading> of(int k) {
    ReadArticle read = articles.get(k);
    List<Reading> readings = new ArrayList<>();
    titles(readings, read, columns.label(k));
    readings.addAll(signers.of(read));
    readings.addAll(columns.of(k));
    entries(readings, k);
    readings.addAll(printed.of(k));
    readings.addAll(signers.besideSubtitle(read));
    return readings;
  }

  private void titles(List<Reading> readings, ReadArticle read, Optional<String> label) {
    String title = read.article().title();
    if (read.head().titleLines().isEmpty() && label.filter(l -> !l.isBlank()).isPresent()) {
      add(readings, ProposalKind.TITLE_OF_LABEL, read, label.get());
    }
    read.segment()
        .start()
        .entryTitle()
        .filter(listed -> !listed.isBlank() && !isSame(listed, title))
        .ifPresent(listed -> add(readings, ProposalKind.TITLE_AS_LISTED, read, listed));
    int space = title.indexOf(' ');
    String bare = title.substring(space + 1).strip();
    if (space > 0 && !bare.isEmpty()) {
      add(readings, ProposalKind.TITLE_WITHOUT_LABEL, read, bare);
    }
  }

  /** Spaces and marks apart: nobody would call that another title. */
  private static boolean isSame(String listed, String title) {
    return TitleSimilarity.key(listed).equals(TitleSimilarity.key(title));
  }

  /** Entries that no article has, listed between those of the neighbours. */
  private void entries(List<Reading> readings, int k) {
    ReadArticle read = articles.get(k);
    if (read.segment().start().entry().isPresent()) {
      return;
    }
    List<ContentsEntry> all = outline.contents().entries();
    int above = k == 0 ? -1 : index(articles.get(k - 1));
    int below = k + 1 == articles.size() ? all.size() : index(articles.get(k + 1));
    for (int e = above + 1; e < below && e <= above + MOST_ENTRIES; e++) {
      ContentsEntry entry = all.get(e);
      if (!placed.contains(entry)) {
        readings.add(new Reading(ProposalKind.OTHER_ENTRY, taken(read, entry), e - above - 1));
      }
    }
  }

  private int index(ReadArticle read) {
    return read.segment().start().entry().map(places::get).orElse(-1);
  }

  private List<ProposedCorrection> taken(ReadArticle read, ContentsEntry entry) {
    int line = anchor(read);
    List<ProposedCorrection> acts = new ArrayList<>();
    acts.add(
        new FieldChange(
            line, ArticleField.COLUMN, entry.column().filter(c -> !c.isBlank()).stream().toList()));
    acts.add(
        new FieldChange(
            line, ArticleField.PAGE, entry.page().stream().map(String::valueOf).toList()));
    return acts;
  }

  private void add(List<Reading> readings, ProposalKind kind, ReadArticle read, String title) {
    FieldChange change = new FieldChange(anchor(read), ArticleField.TITLE, List.of(title));
    readings.add(new Reading(kind, List.of(change), 0));
  }

  private int anchor(ReadArticle read) {
    return ColumnReadings.anchor(outline, read);
  }
}
