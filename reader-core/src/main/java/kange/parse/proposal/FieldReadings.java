package kange.parse.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.Correction;
import kange.parse.article.ReadArticle;
import kange.parse.column.ColumnName;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.LineLabel;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/**
 * Readings of an article in which a field says something else: what the contents page has, what is
 * printed, what the neighbours have.
 */
final class FieldReadings {
  /** Lines above an article in which the name of its column may stand. */
  private static final int LABEL_DEPTH = 6;

  /** Entries between those of the neighbours; more of them make none likely. */
  private static final int MOST_ENTRIES = 3;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final Set<ContentsEntry> placed = new HashSet<>();

  FieldReadings(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    articles.forEach(a -> a.segment().start().entry().ifPresent(placed::add));
  }

  List<Reading> of(int k) {
    ReadArticle read = articles.get(k);
    List<Reading> readings = new ArrayList<>();
    titles(readings, read, label(k));
    authors(readings, read);
    columns(readings, k);
    entries(readings, k);
    return readings;
  }

  private void titles(List<Reading> readings, ReadArticle read, Optional<String> label) {
    String title = read.article().title();
    if (read.head().titleLines().isEmpty() && label.isPresent()) {
      add(readings, ProposalKind.TITLE_OF_LABEL, read, ArticleField.TITLE, label.get());
    }
    read.segment()
        .start()
        .entryTitle()
        .filter(listed -> !listed.equals(title))
        .ifPresent(
            listed ->
                add(readings, ProposalKind.TITLE_AS_LISTED, read, ArticleField.TITLE, listed));
    int space = title.indexOf(' ');
    if (space > 0 && space < title.length() - 1) {
      String bare = title.substring(space + 1).strip();
      add(readings, ProposalKind.TITLE_WITHOUT_LABEL, read, ArticleField.TITLE, bare);
    }
  }

  private void authors(List<Reading> readings, ReadArticle read) {
    List<String> now = read.article().authors().stream().map(Contributor::name).toList();
    ArticleStart start = read.segment().start();
    addAuthors(readings, ProposalKind.AUTHORS_AS_LISTED, read, now, start.entryAuthors());
    read.article()
        .byline()
        .ifPresent(
            byline -> {
              addAuthors(
                  readings,
                  ProposalKind.AUTHORS_AS_PRINTED,
                  read,
                  now,
                  BylineReader.divide(BylineReader.stripped(byline)));
              addAuthors(
                  readings, ProposalKind.AUTHORS_OTHERWISE, read, now, BylineReader.words(byline));
            });
    if (!now.isEmpty()) {
      change(readings, ProposalKind.NO_AUTHORS, read, ArticleField.AUTHORS, List.of());
    }
  }

  private void columns(List<Reading> readings, int k) {
    Article article = articles.get(k).article();
    Optional<String> now = article.column();
    Optional<String> above = k > 0 ? articles.get(k - 1).article().column() : Optional.empty();
    Optional<String> below =
        k + 1 < articles.size() ? articles.get(k + 1).article().column() : Optional.empty();
    Optional<String> label = label(k);
    addColumn(readings, ProposalKind.COLUMN_OF_LABEL, k, now, label);
    addColumn(readings, ProposalKind.COLUMN_OF_ABOVE, k, now, above);
    addColumn(readings, ProposalKind.COLUMN_OF_BELOW, k, now, below);
    if (now.isPresent()) {
      change(readings, ProposalKind.NO_COLUMN, articles.get(k), ArticleField.COLUMN, List.of());
    }
  }

  /** The label printed over an article. */
  private Optional<String> label(int k) {
    int first = articles.get(k).segment().start().first();
    for (int i = first - 1; i >= 0 && i >= first - LABEL_DEPTH; i--) {
      if (outline.labelling().at(i) == LineLabel.BANNER) {
        return Optional.of(named(outline.lines().get(i).text()));
      }
    }
    return Optional.empty();
  }

  /** As the contents page has it, or without its brackets. */
  private String named(String label) {
    String key = TitleSimilarity.key(label);
    return outline.columns().stream()
        .filter(column -> TitleSimilarity.key(column).equals(key))
        .findFirst()
        .orElseGet(() -> ColumnName.of(label));
  }

  /** Entries that no article has, listed between those of the neighbours. */
  private void entries(List<Reading> readings, int k) {
    ReadArticle read = articles.get(k);
    if (read.segment().start().entry().isPresent()) {
      return;
    }
    List<ContentsEntry> all = outline.contents().entries();
    int above = k == 0 ? -1 : index(all, articles.get(k - 1));
    int below = k + 1 == articles.size() ? all.size() : index(all, articles.get(k + 1));
    for (int e = above + 1; e < below && e <= above + MOST_ENTRIES; e++) {
      ContentsEntry entry = all.get(e);
      if (!placed.contains(entry)) {
        readings.add(new Reading(ProposalKind.OTHER_ENTRY, taken(read, entry), e - above - 1));
      }
    }
  }

  private static int index(List<ContentsEntry> all, ReadArticle read) {
    return read.segment().start().entry().map(all::indexOf).orElse(-1);
  }

  private List<Correction> taken(ReadArticle read, ContentsEntry entry) {
    int line = line(read);
    List<Correction> acts = new ArrayList<>();
    acts.add(
        new Correction.FieldChange(line, ArticleField.COLUMN, entry.column().stream().toList()));
    acts.add(
        new Correction.FieldChange(
            line, ArticleField.PAGE, entry.page().stream().map(String::valueOf).toList()));
    return acts;
  }

  private void addColumn(
      List<Reading> readings,
      ProposalKind kind,
      int k,
      Optional<String> now,
      Optional<String> column) {
    if (column.isPresent() && !column.equals(now)) {
      change(readings, kind, articles.get(k), ArticleField.COLUMN, List.of(column.get()));
    }
  }

  private void addAuthors(
      List<Reading> readings,
      ProposalKind kind,
      ReadArticle read,
      List<String> now,
      List<String> names) {
    if (!names.isEmpty() && !names.equals(now)) {
      change(readings, kind, read, ArticleField.AUTHORS, names);
    }
  }

  private void add(
      List<Reading> readings, ProposalKind kind, ReadArticle read, ArticleField field, String s) {
    change(readings, kind, read, field, List.of(s));
  }

  private void change(
      List<Reading> readings,
      ProposalKind kind,
      ReadArticle read,
      ArticleField field,
      List<String> values) {
    readings.add(
        new Reading(kind, List.of(new Correction.FieldChange(line(read), field, values)), 0));
  }

  /** A line that the article has whatever becomes of its ends. */
  private int line(ReadArticle read) {
    List<Integer> titles = read.head().titleLines();
    int i = titles.isEmpty() ? read.segment().lines().getFirst() : titles.getFirst();
    return outline.lines().get(i).number();
  }
}
