package kange.app.browse;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticleListView;
import kange.app.parts.Blank;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.AuthorSummary;
import kange.model.ContributorKind;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The authors by pinyin at the left, persons and organisations apart; articles at the right. */
public final class AuthorsRoom implements Room {
  private final HBox view = new HBox();
  private final SideList<AuthorRow> authors;
  private final ToggleButton persons = new ToggleButton();
  private final ToggleButton bodies = new ToggleButton();
  private final Label title = new Label();
  private final Label amount = new Label();
  private final AuthorsModel model;
  private final RoomContext context;
  private final Texts texts;

  public AuthorsRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(AuthorsRoom.class);
    model = new AuthorsModel(context);
    authors = new SideList<>(texts.get("rail.authors"), texts.get("authors.filter"), model::filter);
    authors.insert(kinds());
    ListView<AuthorRow> list = authors.list();
    list.setId("authors");
    list.setItems(model.rows());
    list.setCellFactory(v -> new SideCell<>(AuthorRow::name, AuthorRow::count));
    list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
    LetterStrip letters = new LetterStrip(model.rows(), texts, this::goTo);
    model.chosenProperty().subscribe(this::showChosen);
    ArticleListView articles =
        new ArticleListView(
            model.articles(),
            context.navigator(),
            texts,
            title::getText,
            new Blank(
                Material2OutlinedMZ.PEOPLE,
                texts.get("authors.empty"),
                texts.get("authors.empty.text")));
    title.getStyleClass().add(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox head = new VBox(title, amount);
    head.getStyleClass().add("room-head");
    VBox right = new VBox(head, articles);
    VBox.setVgrow(articles, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    right.getStyleClass().add("wide-pane");
    view.getStyleClass().addAll("room", "two-panes");
    view.getChildren().addAll(authors, letters, right);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model
        .loadAuthors(((Place.Authors) place).author())
        .settled()
        .thenCompose(
            loaded -> {
              persons.setText(kindText("authors.persons", ContributorKind.PERSON));
              bodies.setText(kindText("authors.bodies", ContributorKind.ORGANIZATION));
              return model.loadArticles().settled();
            });
  }

  @Override
  public void focus() {
    authors.filter().requestFocus();
  }

  private HBox kinds() {
    ToggleGroup group = new ToggleGroup();
    persons.setToggleGroup(group);
    bodies.setToggleGroup(group);
    persons.getStyleClass().addAll(Styles.LEFT_PILL, Styles.SMALL);
    bodies.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.SMALL);
    bodies.setId("authors-bodies");
    HBox.setHgrow(persons, Priority.ALWAYS);
    HBox.setHgrow(bodies, Priority.ALWAYS);
    persons.setMaxWidth(Double.MAX_VALUE);
    bodies.setMaxWidth(Double.MAX_VALUE);
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              } else {
                model
                    .kindProperty()
                    .set(now == bodies ? ContributorKind.ORGANIZATION : ContributorKind.PERSON);
              }
            });
    model
        .kindProperty()
        .subscribe(k -> group.selectToggle(k == ContributorKind.PERSON ? persons : bodies));
    HBox row = new HBox(persons, bodies);
    row.getStyleClass().add("side-kinds");
    return row;
  }

  private String kindText(String key, ContributorKind kind) {
    return texts.get(key, model.count(kind));
  }

  private void goTo(String letter) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).letter().equals(letter)) {
        authors.list().scrollTo(i);
        return;
      }
    }
  }

  private void picked(AuthorRow row) {
    Optional<AuthorSummary> author = Optional.ofNullable(row).flatMap(AuthorRow::author);
    if (author.isPresent() && !model.chosenProperty().get().equals(author)) {
      context.navigator().replace(new Place.Authors(author.map(AuthorSummary::name)));
    }
  }

  private void showChosen(Optional<AuthorSummary> chosen) {
    title.setText(chosen.map(AuthorSummary::name).orElse(texts.get("rail.authors")));
    amount.setText(chosen.map(a -> texts.get("count.articles", a.articles())).orElse(""));
    chosen.ifPresent(a -> authors.choose(model.rows().indexOf(new AuthorRow(a.letter(), chosen))));
  }
}
