package kange.app.home;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.JournalTitles;
import kange.app.settings.AskedSearch;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.JournalSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The things on the home page that take one somewhere. */
final class HomeCards {
  private final RoomContext context;
  private final Texts texts;
  private final ArticlePhrases phrases;
  private final JournalTitles journals;

  HomeCards(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
    journals = new JournalTitles(texts);
  }

  /** An article half read, with how far one has come. */
  Node reading(HomePage.Reading reading) {
    ArticleSummary article = reading.article();
    Label title = new Label(article.title());
    title.getStyleClass().add("article-title");
    title.setWrapText(true);
    title.getStyleClass().add("card-title");
    Label where = new Label(phrases.issue(article));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    ProgressBar bar = new ProgressBar(reading.fraction());
    bar.getStyleClass().add(Styles.SMALL);
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label percent = new Label(texts.get("home.percent", reading.fraction()));
    percent.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    percent.setMinWidth(Region.USE_PREF_SIZE);
    HBox progress = new HBox(bar, percent);
    progress.setAlignment(Pos.CENTER_LEFT);
    progress.getStyleClass().add("reading-progress");
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox box = new VBox(title, where, space, progress);
    box.getStyleClass().add("card-box");
    return button("card", box, article.title(), Place.Article.of(article.id()));
  }

  Node journal(JournalSummary journal) {
    Label name = new Label(journals.of(journal));
    name.getStyleClass().add("article-title");
    Label amount =
        new Label(
            texts.get("count.issues", journal.issues())
                + " · "
                + texts.get("count.articles", journal.articles()));
    amount.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return button(
        "home-row",
        line(name, amount),
        name.getText(),
        new Place.Shelves(Optional.of(journal.name())));
  }

  /** To the shelves, where journals stand that have no line here. */
  Node shelves(int journals) {
    Hyperlink link = new Hyperlink(texts.get("home.journals.all", journals));
    link.setOnAction(e -> context.navigator().open(Place.Shelves.all()));
    return link;
  }

  /** A search asked before, to be asked again. */
  Node search(AskedSearch search) {
    Button chip = new Button(search.query(), new FontIcon(Material2MZ.SEARCH));
    chip.getStyleClass().setAll("button", Styles.SMALL, "search-chip");
    chip.setAccessibleText(texts.get("home.search", search.query()));
    chip.setOnAction(
        e ->
            context
                .navigator()
                .open(new Place.Search(search.query(), search.filter(), search.order())));
    return chip;
  }

  Node favourite(ArticleSummary article) {
    Label title = new Label(article.title(), new FontIcon(Material2MZ.STAR));
    title.getStyleClass().addAll("article-title", "starred");
    Label where = new Label(phrases.issue(article));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return button("home-row", line(title, where), article.title(), Place.Article.of(article.id()));
  }

  private static HBox line(Label name, Label amount) {
    name.setMinWidth(0);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(name, space, amount);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("home-line");
    return line;
  }

  private Button button(String styleClass, Region content, String name, Place to) {
    Button button = new Button();
    button.getStyleClass().setAll(styleClass);
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name);
    button.setMaxWidth(Double.MAX_VALUE);
    content.setMinWidth(0);
    content
        .prefWidthProperty()
        .bind(
            button
                .widthProperty()
                .map(
                    w ->
                        Math.max(
                            0,
                            w.doubleValue()
                                - button.snappedLeftInset()
                                - button.snappedRightInset())));
    button.setOnAction(e -> context.navigator().open(to));
    return button;
  }
}
