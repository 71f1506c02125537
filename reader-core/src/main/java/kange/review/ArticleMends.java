package kange.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.ParseWarning;
import kange.parse.name.BylineReader;
import kange.parse.warning.ParseMessage;

/**
 * Likely answers to a doubt about an article: what the contents page says, what neighbours have.
 */
final class ArticleMends {
  private final IssueDraft draft;

  ArticleMends(IssueDraft draft) {
    this.draft = draft;
  }

  /** Answers, likeliest first; none where nothing is known. */
  Stream<List<Correction>> of(Article article, ParseWarning doubt) {
    int line = article.lines().getFirst().first();
    return doubt
        .field()
        .map(
            field ->
                switch (field) {
                  case TITLE -> said(doubt, ParseMessage.TITLE_DIFFERS, line, field, List::of);
                  case AUTHORS ->
                      Stream.concat(
                          said(
                              doubt, ParseMessage.AUTHOR_DIFFERS, line, field, BylineReader::names),
                          listed(article, line, field));
                  case PAGE -> listed(article, line, field);
                  case COLUMN -> neighbours(article, line);
                  default -> Stream.<List<Correction>>empty();
                })
        .orElse(Stream.empty());
  }

  /** What the doubt itself says that the contents page has. */
  private static Stream<List<Correction>> said(
      ParseWarning doubt,
      ParseMessage code,
      int line,
      ArticleField field,
      Function<String, List<String>> values) {
    return doubt.code().equals(code.warning())
        ? doubt.message().arguments().stream()
            .map(text -> values.apply(text.toString().strip()))
            .filter(said -> said.stream().noneMatch(String::isBlank))
            .map(said -> List.of(new FieldChange(line, field, said)))
        : Stream.empty();
  }

  /** What the line of the contents page says that has the article's title. */
  private Stream<List<Correction>> listed(Article article, int line, ArticleField field) {
    return new ListedEntry(draft)
        .facts(article.title()).entrySet().stream()
            .filter(fact -> fact.getKey() == field)
            .map(fact -> List.of(new FieldChange(line, field, fact.getValue())));
  }

  /** The columns of the articles before and behind. */
  private Stream<List<Correction>> neighbours(Article article, int line) {
    List<Article> all = draft.articles().stream().map(ArticleDraft::article).toList();
    int place = all.indexOf(article);
    return Stream.of(place - 1, place + 1)
        .filter(p -> p >= 0 && p < all.size())
        .flatMap(p -> all.get(p).column().stream())
        .distinct()
        .map(name -> List.of(new FieldChange(line, ArticleField.COLUMN, List.of(name))));
  }
}
