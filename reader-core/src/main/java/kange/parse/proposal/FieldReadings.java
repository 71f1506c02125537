package kange.parse.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.ProposedCorrection;
import kange.parse.article.ReadArticle;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/**
 * Readings of an article in which a field says something else: what the contents page has, what is
 * printed.
 */
final class FieldReadings {
  /** Entries between those of the neighbours; more of them make none likely. */
  private static final int MOST_ENTRIES = 3;

  /** Lines at the beginning and at the end of an article that may sign it. */
  private static final int HEAD = 8;

  private static final int END = 3;
  private static final int LONGEST_BYLINE = 40;
  private static final int MOST_SIGNERS = 3;

  private final IssueOutline outline;
  private final List<ReadArticle> articles;
  private final ColumnReadings columns;
  private final PrintedEntry printed;
  private final Set<ContentsEntry> placed = new HashSet<>();
  private final Map<ContentsEntry, Integer> places = new HashMap<>();

  FieldReadings(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
    this.columns = new ColumnReadings(outline, articles);
    this.printed = new PrintedEntry(outline, articles);
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
    authors(readings, read);
    readings.addAll(columns.of(k));
    entries(readings, k);
    readings.addAll(printed.of(k));
    names(readings, read);
    return readings;
  }

  private void titles(List<Reading> readings, ReadArticle read, Optional<String> label) {
    String title = read.article().title();
    if (read.head().titleLines().isEmpty() && label.filter(l -> !l.isBlank()).isPresent()) {
      add(readings, ProposalKind.TITLE_OF_LABEL, read, ArticleField.TITLE, label.get());
    }
    read.segment()
        .start()
        .entryTitle()
        .filter(listed -> !listed.isBlank() && !isSame(listed, title))
        .ifPresent(
            listed ->
                add(readings, ProposalKind.TITLE_AS_LISTED, read, ArticleField.TITLE, listed));
    int space = title.indexOf(' ');
    String bare = title.substring(space + 1).strip();
    if (space > 0 && !bare.isEmpty()) {
      add(readings, ProposalKind.TITLE_WITHOUT_LABEL, read, ArticleField.TITLE, bare);
    }
  }

  /** Spaces and marks apart: nobody would call that another title. */
  private static boolean isSame(String listed, String title) {
    return TitleSimilarity.key(listed).equals(TitleSimilarity.key(title));
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
    for (List<String> names : signers(read)) {
      addAuthors(readings, ProposalKind.AUTHORS_OF_LINE, read, now, names);
    }
    if (!now.isEmpty()) {
      change(readings, ProposalKind.NO_AUTHORS, read, ArticleField.AUTHORS, List.of());
    }
  }

  /** Names on lines at either end of the article, each line by itself. */
  private Set<List<String>> signers(ReadArticle read) {
    Set<List<String>> signers = new LinkedHashSet<>();
    List<Integer> own = read.segment().lines();
    for (int at = 0; at < own.size(); at++) {
      boolean edge = at < HEAD || at >= own.size() - END;
      TextLine line = outline.lines().get(own.get(at));
      if (edge && line.chars() <= LONGEST_BYLINE && !line.text().isBlank()) {
        List<String> names = BylineReader.names(line.text());
        if (LikelyNames.of(names) > 0 && signers.size() < MOST_SIGNERS) {
          signers.add(names);
        }
      }
    }
    return signers;
  }

  /**
   * Below a title stands whom the article is about, or who wrote it: print tells them not apart.
   */
  private void names(List<Reading> readings, ReadArticle read) {
    Optional<String> subtitle = read.article().subtitle();
    Optional<String> byline = read.article().byline();
    if (subtitle.isPresent()) {
      List<String> names = BylineReader.names(subtitle.get());
      if (!names.isEmpty() && names.stream().allMatch(BylineReader::couldBeName)) {
        both(readings, ProposalKind.SUBTITLE_AS_AUTHOR, read, List.of(), names);
      }
    } else if (byline.isPresent() && !read.article().authors().isEmpty()) {
      both(readings, ProposalKind.AUTHOR_AS_SUBTITLE, read, List.of(byline.get()), List.of());
    }
  }

  private void both(
      List<Reading> readings,
      ProposalKind kind,
      ReadArticle read,
      List<String> subtitle,
      List<String> authors) {
    int line = anchor(read);
    readings.add(
        new Reading(
            kind,
            List.of(
                new FieldChange(line, ArticleField.SUBTITLE, subtitle),
                new FieldChange(line, ArticleField.AUTHORS, authors)),
            0,
            LikelyNames.of(authors),
            agrees(read, authors)));
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

  private void addAuthors(
      List<Reading> readings,
      ProposalKind kind,
      ReadArticle read,
      List<String> now,
      List<String> names) {
    if (!names.isEmpty() && !names.equals(now) && names.stream().noneMatch(String::isBlank)) {
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
    boolean authors = field == ArticleField.AUTHORS;
    readings.add(
        new Reading(
            kind,
            List.of(new FieldChange(anchor(read), field, values)),
            0,
            authors ? LikelyNames.of(values) : 0,
            authors ? agrees(read, values) : 0));
  }

  /** Whether the contents page has just these names, beside whether it has those of now. */
  private static double agrees(ReadArticle read, List<String> authors) {
    if (read.segment().start().entry().isEmpty()) {
      return 0;
    }
    List<String> listed = read.segment().start().entryAuthors();
    List<String> now = read.article().authors().stream().map(Contributor::name).toList();
    return (authors.equals(listed) ? 1 : 0) - (now.equals(listed) ? 1 : 0);
  }

  private int anchor(ReadArticle read) {
    return ColumnReadings.anchor(outline, read);
  }
}
