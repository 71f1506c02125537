package kange.app.authority;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.authority.DoublesModel.Shown;
import kange.app.parts.NumberFormats;
import kange.app.parts.SideCell;
import kange.app.parts.SideList;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.history.Operation;

/** Authority control: headings at the left, what is likely one and the heading looked at right. */
public final class AuthorityRoom implements Room {
  private final HBox view = new HBox();
  private final RoomContext context;
  private final Texts texts;
  private final AuthorityWords words;
  private final AuthorityModel model;
  private final SideList<Heading> headings;
  private final CheckBox joinedOnly;
  private final DoubleCard card;
  private final AuthorityPane pane;

  /** Nothing is read before the room is opened. */
  public AuthorityRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(AuthorityRoom.class);
    words = new AuthorityWords(texts);
    model = new AuthorityModel(context.archive(), context.work(), e -> context.notices().error(e));
    headings = new SideList<>(texts.get("rail.authorities"), texts.get("filter"), this::typed);
    headings.list().setId("authorities");
    headings
        .list()
        .setCellFactory(
            shown ->
                new SideCell<>(
                    heading -> heading.name().text(),
                    heading -> NumberFormats.count(heading.articles(), texts)));
    headings.list().getSelectionModel().selectedItemProperty().subscribe(this::picked);
    joinedOnly = new CheckBox(texts.get("joined-only"));
    joinedOnly.setId("authorities-joined");
    joinedOnly.selectedProperty().subscribe(this::joinedOnly);
    VBox tools =
        new VBox(new IndexSwitch(model.indexProperty(), context.navigator(), texts), joinedOnly);
    tools.getStyleClass().addAll("side-kinds", "authority-side");
    headings.insert(tools);
    Label title = new Label(texts.get("rail.authorities"));
    title.getStyleClass().addAll(Styles.TITLE_4, "authority-room-title");
    headings.getChildren().addFirst(title);
    card = new DoubleCard(model.doubles(), texts, model.readOnly(), answers());
    pane = new AuthorityPane(model, context, texts, this::apply);
    VBox.setVgrow(pane, Priority.ALWAYS);
    VBox right = new VBox(card, pane);
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    model.headingsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::mark);
    // Before the list, which takes F2 for itself.
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    view.getStyleClass().addAll("room", "two-panes");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("authority.css")).toExternalForm());
    view.getChildren().addAll(headings, right);
  }

  private DoubleCard.Answers answers() {
    return new DoubleCard.Answers() {
      @Override
      public void join(Shown shown) {
        apply(shown.join(), shown.pair().heading().name());
      }

      @Override
      public void keepApart(Shown shown) {
        model.keepApart(
            shown.pair().heading().name(),
            shown.pair().other().name(),
            act -> told(texts.get("done.apart"), act));
      }

      @Override
      public void look(AuthorityName name) {
        model.choose(name);
      }
    };
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Authorities wanted = (Place.Authorities) place;
    return model.open(wanted.index(), wanted.name()).settled();
  }

  @Override
  public boolean print() {
    return model.articles().selection().handTo(context.navigator()::print);
  }

  @Override
  public void focus() {
    if (card.isVisible()) {
      card.focusJoin();
    } else {
      headings.filter().requestFocus();
    }
  }

  private void typed(String typed) {
    if (!typed.equals(model.typed())) {
      model.filter(typed);
    }
  }

  private void joinedOnly(boolean only) {
    if (only != model.joinedOnly()) {
      model.joinedOnly(only);
    }
  }

  private void show(ObservableList<Heading> rows) {
    headings.placeholder(
        model.typed().isBlank()
            ? texts.get(model.joinedOnly() ? "none-joined" : "none")
            : texts.get("filter.none", model.typed().strip()));
    if (!headings.filter().getText().strip().equals(model.typed().strip())) {
      headings.filter().setText(model.typed());
    }
    headings.list().getSelectionModel().clearSelection();
    headings.list().setItems(rows);
    // Whoever comes back looks at the same one, which nobody tells anew.
    mark(model.chosenProperty().get());
  }

  /** The row of the heading looked at, where the list has it loaded. */
  private void mark(Optional<Authority> chosen) {
    int row = chosen.map(a -> rowOf(a.heading().name())).orElse(-1);
    if (row < 0) {
      headings.list().getSelectionModel().clearSelection();
    } else {
      headings.choose(row);
    }
  }

  private int rowOf(AuthorityName name) {
    ObservableList<Heading> rows = headings.list().getItems();
    for (int row = 0; row < rows.size(); row++) {
      Heading there = rows.get(row);
      if (there == null) {
        return -1;
      }
      if (there.name().equals(name)) {
        return row;
      }
    }
    return -1;
  }

  private void picked(Heading heading) {
    if (heading != null
        && !model
            .chosenProperty()
            .get()
            .map(a -> a.heading().name())
            .equals(Optional.of(heading.name()))) {
      model.choose(heading.name());
    }
  }

  private void apply(AuthorityAct act, AuthorityName then) {
    model.apply(act, then, done -> told(words.done(act), done));
  }

  private void told(String sentence, Operation act) {
    context
        .notices()
        .offer(
            sentence,
            texts.get("action.undo"),
            () -> model.undo(act, () -> context.notices().info(texts.get("done.undone"))));
  }

  private void pressed(KeyEvent e) {
    if (RoomKey.RENAME.matches(e)) {
      pane.rename();
      e.consume();
    } else if (RoomKey.NEXT_DOUBT.matches(e)) {
      model.doubles().step(1);
      e.consume();
    } else if (RoomKey.PREVIOUS_DOUBT.matches(e)) {
      model.doubles().step(-1);
      e.consume();
    }
  }
}
