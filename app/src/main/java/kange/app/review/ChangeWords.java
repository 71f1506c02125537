package kange.app.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParsedIssue;
import kange.model.message.Message;
import kange.model.review.ReviewState;

/** Says in words what differs between two states of a review: for a librarian, before she acts. */
final class ChangeWords {
  /** More than these are not told one by one. */
  private static final int TOLD = 4;

  private record Field(ArticleField field, Function<Article, String> text) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(ArticleField.TITLE, Article::title),
          new Field(ArticleField.KICKER, a -> a.kicker().orElse("")),
          new Field(ArticleField.SUBTITLE, a -> a.subtitle().orElse("")),
          new Field(ArticleField.AUTHORS, ChangeWords::authors),
          new Field(ArticleField.COLUMN, a -> a.column().orElse("")),
          new Field(ArticleField.PAGE, a -> a.page().map(String::valueOf).orElse("")));

  private final Texts texts;

  ChangeWords(Texts texts) {
    this.texts = texts;
  }

  private static String authors(Article article) {
    return article.authors().stream().map(Contributor::name).collect(Collectors.joining("、"));
  }

  /** A sentence for each change, the first few of them. */
  List<String> of(ReviewState before, ReviewState after) {
    List<String> words = new ArrayList<>();
    for (CardField field : CardField.values()) {
      differs(
          texts.say(Message.of(field)),
          field.of(before.issue().issue()).orElse(""),
          field.of(after.issue().issue()).orElse(""),
          words);
    }
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (int i = 0; i < after.keys().size(); i++) {
      int then = before.keys().indexOf(after.keys().get(i));
      Article now = after.issue().articles().get(i);
      if (then < 0) {
        words.add(texts.get("change.made", now.title(), lines(now)));
      } else {
        List<String> own = new ArrayList<>();
        article(before.issue().articles().get(then), now, own);
        own.forEach(word -> said.computeIfAbsent(word, w -> new ArrayList<>()).add(now.title()));
      }
    }
    said.forEach(
        (word, titles) ->
            words.add(titles.size() == 1 ? word : texts.get("change.many", word, titles.size())));
    for (int i = 0; i < before.keys().size(); i++) {
      if (!after.keys().contains(before.keys().get(i))) {
        words.add(texts.get("change.gone", before.issue().articles().get(i).title()));
      }
    }
    leftovers(before.issue(), after.issue(), words);
    int more = words.size() - TOLD;
    if (more > 1) {
      List<String> few = new ArrayList<>(words.subList(0, TOLD));
      few.add(texts.get("change.more", more));
      return few;
    }
    return words;
  }

  /** Where lines go that are in no article any more. */
  private void leftovers(ParsedIssue then, ParsedIssue now, List<String> words) {
    for (LeftoverKind kind : LeftoverKind.values()) {
      int more = lines(now, kind) - lines(then, kind);
      if (more > 0) {
        words.add(texts.get("change.leftover", texts.get("leftover." + kind), more));
      }
    }
  }

  private static int lines(ParsedIssue issue, LeftoverKind kind) {
    return lines(
        issue.other().stream()
            .filter(other -> other.kind() == kind)
            .flatMap(other -> other.lines().stream()));
  }

  private void article(Article then, Article now, List<String> words) {
    for (Field field : FIELDS) {
      differs(
          texts.say(Message.of(field.field())),
          field.text().apply(then),
          field.text().apply(now),
          words);
    }
    kinds(then, now, words);
    if (lines(then) != lines(now)) {
      words.add(texts.get("change.lines", now.title(), lines(then), lines(now)));
    } else if (then.title().equals(now.title()) && !then.blocks().equals(now.blocks())) {
      words.add(texts.get("change.text", now.title()));
    }
  }

  /** Who was a person and is a body now, or the other way round. */
  private void kinds(Article then, Article now, List<String> words) {
    for (Contributor author : now.authors()) {
      Contributor was =
          new Contributor(
              author.name(),
              author.kind() == ContributorKind.PERSON
                  ? ContributorKind.ORGANIZATION
                  : ContributorKind.PERSON);
      if (then.authors().contains(was)) {
        words.add(texts.get("change.kind." + author.kind(), author.name()));
      }
    }
  }

  private void differs(String name, String then, String now, List<String> words) {
    if (!then.equals(now)) {
      String none = texts.get("change.none");
      words.add(
          texts.get(
              "change.field", name, then.isEmpty() ? none : then, now.isEmpty() ? none : now));
    }
  }

  private static int lines(Article article) {
    return lines(article.lines().stream());
  }

  private static int lines(Stream<LineRange> ranges) {
    return ranges.mapToInt(r -> r.last() - r.first() + 1).sum();
  }
}
