package kange.app.names;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.ArticlesPane;
import kange.app.parts.EmptyState;
import kange.app.parts.OrderButton;
import kange.app.parts.SideCell;
import kange.app.parts.SideList;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.Continuation;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.NameKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An index of names at the left, by pinyin; the articles of one name at the right. */
abstract class NamesRoom implements Room {
  /**
   * What one index differs in from another.
   *
   * @param key its texts begin with it, and it names its list
   * @param name whom a place means
   * @param place where a name is looked at
   * @param index where names of the kinds are joined and told apart
   */
  record Plan(
      String key,
      List<NameKind> kinds,
      Ikon icon,
      Function<Place, Optional<String>> name,
      Function<String, Place> place,
      AuthorityIndex index) {
    Place authority(Optional<AuthorityName> name) {
      return new Place.Authorities(index, name);
    }
  }

  private final HBox view = new HBox();
  private final Plan plan;
  private final RoomContext context;
  private final Texts texts;
  private final NamesModel model;
  private final SideList<NameRow> names;
  private final LetterStrip letters;
  private final KindSwitch kinds;
  private final ArticlesPane articles;

  NamesRoom(Plan plan, RoomContext context) {
    this.plan = plan;
    this.context = context;
    texts = context.texts(NamesRoom.class);
    model =
        new NamesModel(
            context.archive(), context.work(), plan.kinds(), e -> context.notices().error(e));
    names =
        new SideList<>(
            texts.get("rail." + plan.key()), texts.get(plan.key() + ".filter"), this::typed);
    names.list().setId(plan.key());
    names.list().setCellFactory(v -> new SideCell<>(NameRow::text, row -> row.count(texts)));
    names.list().getSelectionModel().selectedItemProperty().subscribe(this::picked);
    kinds = new KindSwitch(plan.kinds(), model.kindProperty(), this::look, texts);
    names.insert(sideTools());
    letters = new LetterStrip(texts, this::goTo);
    articles =
        new ArticlesPane(
            model.articles(),
            context,
            texts,
            new EmptyState(
                plan.icon(),
                texts.get(plan.key() + ".none"),
                texts.get(plan.key() + ".none.text")));
    HBox.setHgrow(articles, Priority.ALWAYS);
    model.rowsProperty().subscribe(this::showRows);
    model.listedProperty().subscribe(this::showListed);
    view.getStyleClass().addAll("room", "two-panes");
    view.getChildren().addAll(names, letters, articles);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model
        .loadNames(plan.name().apply(place))
        .settled()
        .thenCompose(
            loaded -> {
              model.chosenRow().ifPresent(names::choose);
              return model.loadArticles().settled();
            });
  }

  @Override
  public boolean print() {
    return model.articles().selection().handTo(context.navigator()::print);
  }

  @Override
  public void focus() {
    names.filter().requestFocus();
  }

  /** What is listed and in which order. */
  private VBox sideTools() {
    OrderButton<?> order = new OrderButton<>(model.orderProperty(), texts);
    order.setId("order-names");
    Button authority =
        new Button(texts.get("names.authority"), new FontIcon(Material2OutlinedAL.HOW_TO_REG));
    authority.setId("names-authority");
    authority.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "order");
    authority.setMinWidth(Region.USE_PREF_SIZE);
    authority.setVisible(!context.archive().access().refused());
    authority.setOnAction(e -> context.navigator().open(plan.authority(looked())));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox tools = new VBox(new HBox(authority, between, order));
    if (plan.kinds().size() > 1) {
      tools.getChildren().addFirst(kinds);
    }
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getStyleClass().add("side-kinds");
    return tools;
  }

  private Optional<AuthorityName> looked() {
    return model
        .chosenProperty()
        .get()
        .map(n -> new AuthorityName(AuthorityKind.valueOf(n.kind().name()), n.name()));
  }

  private void typed(String typed) {
    if (!typed.equals(model.typed())) {
      Continuation.then(model.filter(typed).settled(), this::follow);
    }
  }

  private void look(NameKind kind) {
    Continuation.then(model.look(kind).settled(), this::follow);
  }

  /** The place is that of the name looked at, also when a filter has chosen it. */
  private void follow() {
    if (view.getScene() == null) {
      return;
    }
    model
        .chosenProperty()
        .get()
        .filter(name -> !Optional.of(name).equals(model.listedProperty().get()))
        .ifPresent(name -> context.navigator().replace(plan.place().apply(name.name())));
  }

  private void showRows(NameRows rows) {
    kinds.show(model::count);
    letters.show(rows);
    names.placeholder(
        model.typed().isBlank()
            ? texts.get(plan.key() + ".none")
            : texts.get("filter.none", model.typed().strip()));
    if (!names.filter().getText().strip().equals(model.typed().strip())) {
      names.filter().setText(model.typed());
    }
    if (names.list().getItems() != rows) {
      // Or the list would choose anew what was chosen in the rows before, as if a person had.
      names.list().getSelectionModel().clearSelection();
      names.list().setItems(rows);
      model.chosenRow().ifPresent(names::choose);
    }
  }

  private void goTo(String letter) {
    model.rowsProperty().get().rowOf(letter).ifPresent(names.list()::scrollTo);
  }

  private void picked(NameRow row) {
    Optional<IndexedName> name = Optional.ofNullable(row).flatMap(NameRow::indexed);
    if (name.isPresent() && !name.equals(model.chosenProperty().get())) {
      context.navigator().replace(plan.place().apply(name.get().name()));
    }
  }

  private void showListed(Optional<IndexedName> listed) {
    articles.name(
        listed.map(IndexedName::name).orElse(texts.get("rail." + plan.key())),
        listed.map(n -> texts.get("count.articles", n.articles())).orElse(""));
  }
}
