package kange.app.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.message.Message;
import kange.model.review.ReviewState;

/** What an article's card says, field by field. */
final class ArticleForm extends VBox {
  private static final List<ArticleField> FIELDS =
      List.of(
          ArticleField.TITLE,
          ArticleField.KICKER,
          ArticleField.SUBTITLE,
          ArticleField.AUTHORS,
          ArticleField.COLUMN,
          ArticleField.PAGE,
          ArticleField.SOURCE);

  /** What stands between names: a space may be part of one. */
  private static final Pattern APART = Pattern.compile("[、，,；;]+|\\s{2,}|　+");

  private final ReviewModel model;
  private final AuthorKinds kinds;
  private final Map<ArticleField, FieldBox> boxes = new EnumMap<>(ArticleField.class);

  ArticleForm(ReviewModel model, KnownNames names, Texts texts) {
    this.model = model;
    kinds = new AuthorKinds(model, texts);
    getStyleClass().add("review-form");
    for (ArticleField field : FIELDS) {
      FieldBox box =
          new FieldBox(
              "field-" + field.name().toLowerCase(Locale.ROOT),
              texts.say(Message.of(field)),
              typed -> said(field, typed));
      box.field().setDisable(model.readOnly());
      boxes.put(field, box);
      getChildren().add(box);
      if (field == ArticleField.AUTHORS) {
        getChildren().add(kinds);
      }
    }
    box(ArticleField.AUTHORS).field().setPromptText(texts.get("form.authors.prompt"));
    names.suggestAuthors(box(ArticleField.AUTHORS).field());
    names.suggestColumns(
        box(ArticleField.COLUMN).field(),
        () -> model.stateProperty().get().map(s -> s.issue().columns()).orElse(List.of()));
    model.stateProperty().subscribe(state -> show());
    model.walk().placeProperty().subscribe(place -> show());
  }

  private void show() {
    int place = model.walk().placeProperty().get();
    model
        .stateProperty()
        .get()
        .filter(s -> place >= 0 && place < s.issue().articles().size())
        .ifPresent(s -> show(s.issue().articles().get(place)));
  }

  private void show(Article article) {
    kinds.show(article);
    boxes.forEach(
        (field, box) ->
            box.show(
                text(article, field),
                article.warnings().stream()
                    .anyMatch(w -> w.field().filter(f -> f == field).isPresent())));
  }

  private static String text(Article article, ArticleField field) {
    return switch (field) {
      case TITLE -> article.title();
      case KICKER -> article.kicker().orElse("");
      case SUBTITLE -> article.subtitle().orElse("");
      case AUTHORS ->
          article.authors().stream().map(Contributor::name).collect(Collectors.joining("、"));
      case COLUMN -> article.column().orElse("");
      case PAGE -> article.page().map(String::valueOf).orElse("");
      case SOURCE -> article.source().orElse("");
      case NOTE -> article.note().orElse("");
      case LINES, ORDER -> "";
    };
  }

  private void said(ArticleField field, String typed) {
    int place = model.walk().placeProperty().get();
    ReviewState state = model.stateProperty().get().orElseThrow();
    Article article = state.issue().articles().get(place);
    List<String> values =
        field == ArticleField.AUTHORS
            ? Arrays.stream(APART.split(typed))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList()
            : typed.isEmpty() ? List.of() : List.of(typed);
    try {
      model.take(List.of(new FieldChange(Lines.first(article), field, values)));
    } catch (IllegalArgumentException cannotSay) {
      box(field).refuse(text(article, field));
    }
  }

  /** Puts the keyboard into a field. */
  void focus(ArticleField field) {
    box(boxes.containsKey(field) ? field : ArticleField.TITLE).field().requestFocus();
  }

  private FieldBox box(ArticleField field) {
    return Objects.requireNonNull(boxes.get(field));
  }
}
