package kange.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.Contributor;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.parse.line.TitleSimilarity;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;

/**
 * What is still doubtful after an act: what a librarian has said, or what changed under a doubt, is
 * not doubted any more.
 */
final class DoubtRules {
  /** A title that is this much like an entry of the contents page is the entry's. */
  private static final double LISTED = 0.8;

  private static final Set<ArticleField> HEAD =
      EnumSet.of(ArticleField.TITLE, ArticleField.SUBTITLE, ArticleField.KICKER);

  private static final Set<ArticleField> EXTENT =
      EnumSet.of(ArticleField.LINES, ArticleField.ORDER);

  private final IssueDraft before;
  private final IssueDraft after;
  private final Correction act;
  private final Set<Integer> touched;

  private DoubtRules(IssueDraft before, IssueDraft after, Correction act) {
    this.before = before;
    this.after = after;
    this.act = act;
    this.touched = new HashSet<>(after.source().in(Extent.of(act)));
  }

  static IssueDraft apply(IssueDraft before, IssueDraft after, Correction act) {
    return new DoubtRules(before, after, act).apply();
  }

  private IssueDraft apply() {
    Map<Integer, ArticleDraft> then = new HashMap<>();
    before.articles().forEach(a -> then.put(a.key(), a));
    return after
        .each(a -> doubted(Optional.ofNullable(then.get(a.key())), a))
        .withWarnings(ofIssue());
  }

  private ArticleDraft doubted(Optional<ArticleDraft> then, ArticleDraft now) {
    if (then.filter(now::equals).isPresent() && !isSaidOf(now)) {
      return now;
    }
    Article article = now.article();
    List<ParseWarning> left = new ArrayList<>();
    for (ParseWarning doubt : article.warnings()) {
      if (then.isEmpty() || !isAnswered(doubt, then.get(), now)) {
        left.add(doubt);
      }
    }
    boolean empty = article.blocks().isEmpty();
    boolean wasEmpty = then.map(t -> t.article().blocks().isEmpty()).orElse(false);
    if (empty && !wasEmpty) {
      left.add(ParseWarnings.warning(ParseMessage.NO_TEXT, article.lines()));
    }
    return left.equals(article.warnings())
        ? now
        : now.with(article.withDoubts(article.confidence(), left));
  }

  private boolean isSaidOf(ArticleDraft article) {
    return act instanceof FieldChange change && article.has(change.line());
  }

  private boolean isAnswered(ParseWarning doubt, ArticleDraft then, ArticleDraft now) {
    if (doubt.code().equals(ParseMessage.NO_TEXT.warning())) {
      return !now.article().blocks().isEmpty();
    }
    if (doubt.code().equals(ReviewMessage.CARRIED_OVER.warning())) {
      return false;
    }
    if (doubt.code().equals(ParseMessage.TORN_END.warning())
        && !then.lines().getLast().equals(now.lines().getLast())) {
      return true;
    }
    List<Integer> lines = after.source().in(doubt.lines());
    boolean gone = !lines.isEmpty() && lines.stream().noneMatch(now::has);
    Set<ArticleField> said = said(then.article(), now.article());
    if (isSaidOf(now)) {
      said.addAll(about(((FieldChange) act).field()));
    }
    boolean moved = !then.lines().equals(now.lines()) || !then.head().equals(now.head());
    boolean extent = doubt.field().map(EXTENT::contains).orElse(true);
    return gone
        || doubt.field().map(said::contains).orElse(false)
        || (extent && moved && lines.stream().anyMatch(touched::contains));
  }

  private static Set<ArticleField> said(Article then, Article now) {
    Set<ArticleField> said = EnumSet.noneOf(ArticleField.class);
    Map<ArticleField, Function<Article, Object>> fields =
        Map.of(
            ArticleField.TITLE, Article::title,
            ArticleField.SUBTITLE, Article::subtitle,
            ArticleField.KICKER, Article::kicker,
            ArticleField.AUTHORS, DoubtRules::names,
            ArticleField.COLUMN, Article::column,
            ArticleField.PAGE, Article::page);
    fields.forEach(
        (field, value) -> {
          if (!value.apply(then).equals(value.apply(now))) {
            said.addAll(about(field));
          }
        });
    return said;
  }

  /** Who is a person and who a body is no part of what is doubted: doubts are about names. */
  private static List<String> names(Article article) {
    return article.authors().stream().map(Contributor::name).toList();
  }

  /** Whoever says one line of a head has looked at the head. */
  private static Set<ArticleField> about(ArticleField field) {
    return HEAD.contains(field) ? EnumSet.copyOf(HEAD) : EnumSet.of(field);
  }

  private List<ParseWarning> ofIssue() {
    List<ParseWarning> left = new ArrayList<>();
    for (ParseWarning doubt : after.warnings()) {
      if (doubt.code().equals(ParseMessage.UNASSIGNED_LINES.warning())) {
        stillLoose(doubt).ifPresent(left::add);
      } else if (!isAnswered(doubt)) {
        left.add(doubt);
      }
    }
    return left;
  }

  private Optional<ParseWarning> stillLoose(ParseWarning doubt) {
    List<Integer> lines = after.source().in(doubt.lines());
    List<Integer> loose =
        lines.stream()
            .filter(n -> after.leftovers().containsKey(n) && !touched.contains(n))
            .toList();
    if (loose.size() == lines.size()) {
      return Optional.of(doubt);
    }
    return loose.isEmpty()
        ? Optional.empty()
        : Optional.of(ParseWarnings.warning(ParseMessage.UNASSIGNED_LINES, LineRange.of(loose)));
  }

  private boolean isAnswered(ParseWarning doubt) {
    if (act instanceof CardChange change) {
      return CardDoubts.answers(change.field(), doubt);
    }
    return doubt.code().equals(ParseMessage.CONTENTS_ENTRY_NOT_FOUND.warning())
        && doubt.message().arguments().stream().anyMatch(entry -> isFound(entry.toString()));
  }

  /** An article has the entry's title now that had another. */
  private boolean isFound(String entry) {
    String listed = TitleSimilarity.key(entry);
    Set<String> then = new HashSet<>();
    before.articles().forEach(a -> then.add(a.article().title()));
    return after.articles().stream()
        .map(a -> a.article().title())
        .filter(title -> !then.contains(title))
        .map(TitleSimilarity::key)
        .anyMatch(
            title ->
                title.length() > 1
                    && (listed.contains(title)
                        || TitleSimilarity.inOrder(title, listed) >= LISTED));
  }
}
