package kange.parse.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.parse.article.ReadArticle;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.IssueOutline;

/** Readings of an article in which others sign it: as listed, as printed, or nobody. */
final class SignerReadings {
  /** Lines at the beginning and at the end of an article that may sign it. */
  private static final int HEAD = 8;

  private static final int END = 3;
  private static final int LONGEST_BYLINE = 40;
  private static final int MOST_SIGNERS = 3;

  private final IssueOutline outline;

  SignerReadings(IssueOutline outline) {
    this.outline = outline;
  }

  /** Other authors, or none. */
  List<Reading> of(ReadArticle read) {
    List<Reading> readings = new ArrayList<>();
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
      change(readings, ProposalKind.NO_AUTHORS, read, List.of());
    }
    return readings;
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
  List<Reading> besideSubtitle(ReadArticle read) {
    Optional<String> subtitle = read.article().subtitle();
    Optional<String> byline = read.article().byline();
    if (subtitle.isPresent()) {
      List<String> names = BylineReader.names(subtitle.get());
      return !names.isEmpty() && names.stream().allMatch(BylineReader::couldBeName)
          ? List.of(both(ProposalKind.SUBTITLE_AS_AUTHOR, read, List.of(), names))
          : List.of();
    }
    return byline.isPresent() && !read.article().authors().isEmpty()
        ? List.of(both(ProposalKind.AUTHOR_AS_SUBTITLE, read, List.of(byline.get()), List.of()))
        : List.of();
  }

  private Reading both(
      ProposalKind kind, ReadArticle read, List<String> subtitle, List<String> authors) {
    int line = anchor(read);
    return new Reading(
        kind,
        List.of(
            new FieldChange(line, ArticleField.SUBTITLE, subtitle),
            new FieldChange(line, ArticleField.AUTHORS, authors)),
        0,
        LikelyNames.of(authors),
        agrees(read, authors));
  }

  private void addAuthors(
      List<Reading> readings,
      ProposalKind kind,
      ReadArticle read,
      List<String> now,
      List<String> names) {
    if (!names.isEmpty() && !names.equals(now) && names.stream().noneMatch(String::isBlank)) {
      change(readings, kind, read, names);
    }
  }

  private void change(
      List<Reading> readings, ProposalKind kind, ReadArticle read, List<String> authors) {
    readings.add(
        new Reading(
            kind,
            List.of(new FieldChange(anchor(read), ArticleField.AUTHORS, authors)),
            0,
            LikelyNames.of(authors),
            agrees(read, authors)));
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
