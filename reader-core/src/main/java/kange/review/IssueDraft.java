package kange.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kange.model.issue.Article;
import kange.model.issue.CardField;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;

/**
 * An issue under review. Immutable: every act makes another one, which shares what did not change.
 *
 * @param leftovers what each line is that belongs to no article
 * @param nextKey of an article that is made
 */
record IssueDraft(
    SourceInfo info,
    SourceReading source,
    IssueMetadata card,
    Map<CardField, FieldOrigin> origins,
    List<String> columns,
    List<ArticleDraft> articles,
    SortedMap<Integer, LeftoverKind> leftovers,
    List<ParseWarning> warnings,
    int nextKey) {
  IssueDraft {
    origins = Map.copyOf(origins);
    columns = List.copyOf(columns);
    articles = List.copyOf(articles);
    warnings = List.copyOf(warnings);
  }

  static IssueDraft of(ParsedIssue issue, SourceReading source) {
    List<ArticleDraft> articles = new ArrayList<>();
    for (Article article : issue.articles()) {
      articles.add(ArticleDraft.of(articles.size(), article, source));
    }
    SortedMap<Integer, LeftoverKind> leftovers = new TreeMap<>();
    for (Leftover leftover : issue.other()) {
      source.in(leftover.lines()).forEach(line -> leftovers.put(line, leftover.kind()));
    }
    return new IssueDraft(
        issue.source(),
        source,
        issue.issue(),
        issue.origins(),
        issue.columns(),
        articles,
        leftovers,
        issue.warnings(),
        articles.size());
  }

  /** The issue as it reads now. */
  ParsedIssue issue() {
    return new ParsedIssue(
        info,
        card,
        columns,
        articles.stream().map(ArticleDraft::article).toList(),
        other(),
        warnings,
        origins);
  }

  private List<Leftover> other() {
    Map<LeftoverKind, List<Integer>> byKind = new EnumMap<>(LeftoverKind.class);
    leftovers.forEach(
        (line, kind) -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(line));
    List<Leftover> other = new ArrayList<>();
    byKind.forEach((kind, lines) -> other.add(new Leftover(kind, LineRange.of(lines))));
    return other;
  }

  /** The article that has a line. */
  Optional<ArticleDraft> owner(int line) {
    return articles.stream().filter(article -> article.has(line)).findFirst();
  }

  /**
   * The article that has a line.
   *
   * @throws InapplicableCorrectionException where the line belongs to none
   */
  ArticleDraft article(int line) {
    return owner(line).orElseThrow(() -> new InapplicableCorrectionException(line));
  }

  /** Where the fields come from when a librarian has said some of them. */
  private Map<CardField, FieldOrigin> said(IssueMetadata other) {
    Map<CardField, FieldOrigin> said = new EnumMap<>(CardField.class);
    said.putAll(origins);
    for (CardField field : CardField.values()) {
      if (!field.of(card).equals(field.of(other))) {
        said.put(field, FieldOrigin.BY_LIBRARIAN);
      }
    }
    return said;
  }

  IssueDraft with(IssueMetadata other) {
    return new IssueDraft(
        info, source, other, said(other), columns, articles, leftovers, warnings, nextKey);
  }

  IssueDraft withColumns(List<String> names) {
    return new IssueDraft(
        info, source, card, origins, names, articles, leftovers, warnings, nextKey);
  }

  IssueDraft withArticles(List<ArticleDraft> changed) {
    return new IssueDraft(
        info, source, card, origins, columns, changed, leftovers, warnings, nextKey);
  }

  IssueDraft withWarnings(List<ParseWarning> changed) {
    return new IssueDraft(
        info, source, card, origins, columns, articles, leftovers, changed, nextKey);
  }

  IssueDraft withLeftovers(SortedMap<Integer, LeftoverKind> changed) {
    return new IssueDraft(
        info, source, card, origins, columns, articles, changed, warnings, nextKey);
  }

  IssueDraft withSource(SourceReading changed) {
    return new IssueDraft(
        info, changed, card, origins, columns, articles, leftovers, warnings, nextKey);
  }

  /** One article, known by its key, is another. */
  IssueDraft with(ArticleDraft changed) {
    return each(article -> article.key() == changed.key() ? changed : article);
  }

  IssueDraft each(UnaryOperator<ArticleDraft> change) {
    return withArticles(articles.stream().map(change).toList());
  }

  /** A new article stands behind another, or first. */
  IssueDraft inserted(int at, ArticleDraft made) {
    List<ArticleDraft> changed = new ArrayList<>(articles);
    changed.add(at, made);
    return new IssueDraft(
        info, source, card, origins, columns, changed, leftovers, warnings, nextKey + 1);
  }

  /** The place of an article among the others, from 0; -1 if it is gone. */
  int place(int key) {
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).key() == key) {
        return i;
      }
    }
    return -1;
  }
}
