package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.message.Message;
import kange.model.review.ListedArticle;

/** An entry of the contents page, what became of it, and what can be done about that. */
final class ListedCell extends WrappingCell<ListedRow> {
  private final ContentsPane pane;
  private final Texts texts;
  private final ArticlePhrases phrases;

  ListedCell(ContentsPane pane, Texts texts) {
    this.pane = pane;
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
    setOnDragDetected(this::drag);
    setOnDragOver(
        e -> {
          if (dropped(e).isPresent()) {
            e.acceptTransferModes(TransferMode.LINK);
          }
          e.consume();
        });
    setOnDragDropped(
        e -> {
          dropped(e).ifPresent(Runnable::run);
          e.setDropCompleted(true);
          e.consume();
        });
  }

  @Override
  protected void updateItem(ListedRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : content(row));
  }

  private Node content(ListedRow row) {
    return switch (row) {
      case ListedRow.Missing missing ->
          box("contents-missing", listed(missing.entry()), found(missing.entry()));
      case ListedRow.Unlisted unlisted ->
          box(
              "contents-unlisted",
              state("contents.unlisted"),
              article(unlisted.place(), unlisted.article()));
      case ListedRow.Pair pair -> pair(pair);
    };
  }

  private Node pair(ListedRow.Pair pair) {
    Set<ArticleField> differing = pair.differing();
    if (differing.isEmpty()) {
      return box("contents-same", article(pair.place(), pair.article()));
    }
    Button take = button("contents.as-listed");
    take.setOnAction(e -> pane.asListed(pair));
    Label what =
        new Label(
            texts.get(
                "contents.differs",
                differing.stream()
                    .map(field -> texts.say(Message.of(field)))
                    .collect(Collectors.joining(texts.get("review.rest.and")))));
    what.getStyleClass().add("contents-differs");
    return box(
        "contents-differing",
        listed(pair.entry()),
        article(pair.place(), pair.article()),
        acts(what, take));
  }

  private Node found(ListedArticle entry) {
    MenuButton choose = new MenuButton(texts.get("contents.choose"));
    choose.getStyleClass().addAll(Styles.SMALL, "contents-choose");
    choose.setDisable(pane.readOnly());
    choose.setOnShowing(e -> choose.getItems().setAll(choices(entry)));
    Button begin = button("contents.begin");
    begin.setOnAction(e -> pane.begin(entry));
    return acts(state("contents.missing"), choose, begin);
  }

  private static FlowPane acts(Node... parts) {
    FlowPane acts = new FlowPane(parts);
    acts.getStyleClass().add("contents-acts");
    return acts;
  }

  private List<MenuItem> choices(ListedArticle entry) {
    return pane.choices().stream()
        .map(
            row ->
                switch (row) {
                  case ListedRow.Unlisted it -> choice(entry, it.place(), it.article());
                  case ListedRow.Pair it -> choice(entry, it.place(), it.article());
                  case ListedRow.Missing it -> new MenuItem(it.entry().title());
                })
        .toList();
  }

  private MenuItem choice(ListedArticle entry, int place, Article article) {
    MenuItem item = new MenuItem(texts.get("line.to.article", place + 1, article.title()));
    item.setMnemonicParsing(false);
    item.setOnAction(e -> pane.join(entry, article));
    return item;
  }

  private Button button(String key) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, key.replace('.', '-'));
    button.setDisable(pane.readOnly());
    return button;
  }

  private Label state(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("contents-state");
    return label;
  }

  private Node listed(ListedArticle entry) {
    return words(
        texts.get("contents.listed"),
        entry.title(),
        Stream.of(
            String.join(texts.get("review.rest.and"), entry.authors()),
            entry.column().orElse(""),
            page(entry.page())));
  }

  private Node article(int place, Article article) {
    return words(
        Integer.toString(place + 1),
        article.title(),
        Stream.of(
            article.authors().isEmpty() ? "" : phrases.authors(article.authors()),
            article.column().orElse(""),
            page(article.page())));
  }

  private String page(Optional<Integer> page) {
    return page.map(p -> texts.get("review.page", p.toString())).orElse("");
  }

  private static Node words(String mark, String title, Stream<String> below) {
    String more = below.filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    return TitledRow.of(mark, "contents-mark", title, more);
  }

  private static VBox box(String style, Node... parts) {
    VBox box = new VBox(parts);
    box.getStyleClass().addAll("contents-row", style);
    return box;
  }

  /** An article is dragged onto the entry that it is, or the entry onto the article. */
  private void drag(MouseEvent e) {
    if (getItem() != null && getItem().alone() && !pane.readOnly()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(Integer.toString(getIndex()));
      startDragAndDrop(TransferMode.LINK).setContent(content);
      e.consume();
    }
  }

  private Optional<Runnable> dropped(DragEvent e) {
    return Optional.ofNullable(getItem())
        .filter(row -> e.getGestureSource() instanceof ListedCell from && from != this)
        .flatMap(row -> joining(((ListedCell) e.getGestureSource()).getItem(), row));
  }

  private Optional<Runnable> joining(ListedRow one, ListedRow other) {
    if (one instanceof ListedRow.Missing missing) {
      return switch (other) {
        case ListedRow.Unlisted it -> Optional.of(() -> pane.join(missing.entry(), it.article()));
        case ListedRow.Pair it -> Optional.of(() -> pane.join(missing.entry(), it.article()));
        case ListedRow.Missing it -> Optional.empty();
      };
    }
    return other instanceof ListedRow.Missing ? joining(other, one) : Optional.empty();
  }
}
