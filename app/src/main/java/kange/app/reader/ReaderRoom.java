package kange.app.reader;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.Blank;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.ReadingPosition;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The room in which an article is read. */
public final class ReaderRoom implements Room {
  private final VBox view = new VBox();
  private final ReaderModel model;
  private final ReaderList list;
  private final ReaderToolbar toolbar;
  private final SourcePanel source;
  private final RoomContext context;
  private final Texts texts;

  public ReaderRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ReaderRoom.class);
    model =
        new ReaderModel(
            context.archive(),
            context.work(),
            new ReaderRows(texts),
            Clock.systemUTC(),
            e -> context.notices().error(e));
    list =
        new ReaderList(
            scale(0),
            width -> ReaderEnd.of(model.pageProperty().get(), width, context.navigator(), texts));
    source = new SourcePanel(context, texts);
    toolbar = new ReaderToolbar(context, model, texts, this::toggleFavourite, source::toggle);
    ReaderInput.install(list, context.navigator(), texts);
    Blank gone =
        new Blank(
            Material2OutlinedAL.INBOX, texts.get("reader.gone"), texts.get("reader.gone.text"));
    StackPane page = new StackPane(list.view(), gone);
    page.setMinWidth(0);
    HBox.setHgrow(page, Priority.ALWAYS);
    HBox desk = new HBox(page, source);
    VBox.setVgrow(desk, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "reader-room");
    view.getChildren().addAll(toolbar.view(), desk);
    model.pageProperty().subscribe(p -> show(p, gone));
    model.hitProperty().subscribe(at -> list.showHit(model.currentHit()));
    list.view().widthProperty().subscribe(width -> rescale());
    context.settings().property().subscribe(s -> rescale());
    // A filter on the page, where the list would take the arrows for itself; a handler around it.
    list.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Article article = (Place.Article) place;
    return model.load(article.id(), article.query()).settled().thenRun(this::remember);
  }

  @Override
  public void leave() {
    remember();
  }

  @Override
  public void focus() {
    list.view().requestFocus();
  }

  private void show(Optional<ReaderPage> page, Blank gone) {
    gone.setVisible(page.isEmpty());
    list.view().setVisible(page.isPresent());
    source.show(page);
    page.ifPresent(
        p -> {
          list.show(p.rows());
          int row = p.hits().isEmpty() ? resumed(p) : 0;
          list.scrollTo(row);
          // Until the list is laid out it does not know its rows' heights.
          Platform.runLater(() -> list.showHit(model.currentHit()));
        });
  }

  /** The row one had come to; the top when it was read to its end. */
  private static int resumed(ReaderPage page) {
    Optional<ReadingPosition> left = page.position().filter(p -> p.fraction() < 1 && p.block() > 0);
    for (int row = 0; left.isPresent() && row < page.rows().size(); row++) {
      if (page.rows().get(row).block() == left.get().block()) {
        return row;
      }
    }
    return 0;
  }

  private void remember() {
    if (list.rows().isEmpty() || model.pageProperty().get().isEmpty()) {
      return;
    }
    int top = Math.clamp(list.firstVisible(), 0, list.rows().size() - 1);
    model.savePosition(Math.max(0, list.rows().get(top).block()), list.fraction());
  }

  private void toggleFavourite() {
    boolean on = !model.favouriteProperty().get();
    model.setFavourite(on);
    context
        .notices()
        .offer(
            texts.get(on ? "reader.starred" : "reader.unstarred"),
            texts.get("action.undo"),
            () -> model.setFavourite(!on));
  }

  private void rescale() {
    double width = list.view().getWidth();
    if (width > 0) {
      list.rescale(scale(width));
    }
  }

  private TypeScale scale(double width) {
    double zoom = context.settings().get().zoom() / 100.0;
    double size = Math.rint(context.settings().get().readerSize() * zoom);
    return TypeScale.fitting(context.fonts(), size, width);
  }

  private void key(KeyEvent e) {
    Optional<ReaderPage> page = model.pageProperty().get();
    boolean control = e.isShortcutDown();
    if (e.getCode() == KeyCode.F3) {
      model.stepHit(e.isShiftDown() ? -1 : 1);
    } else if (control && (e.getCode() == KeyCode.EQUALS || e.getCode() == KeyCode.PLUS)) {
      toolbar.resize(1);
    } else if (control && (e.getCode() == KeyCode.ADD)) {
      toolbar.resize(1);
    } else if (control && (e.getCode() == KeyCode.MINUS || e.getCode() == KeyCode.SUBTRACT)) {
      toolbar.resize(-1);
    } else if (control && e.getCode() == KeyCode.U) {
      source.toggle();
    } else if (control && e.getCode() == KeyCode.D) {
      toggleFavourite();
    } else if (!control && e.getCode() == KeyCode.RIGHT) {
      page.flatMap(ReaderPage::next).ifPresent(a -> goTo(a.id()));
    } else if (!control && e.getCode() == KeyCode.LEFT) {
      page.flatMap(ReaderPage::previous).ifPresent(a -> goTo(a.id()));
    } else {
      return;
    }
    e.consume();
  }

  private void goTo(long article) {
    context.navigator().open(Place.Article.of(article));
  }
}
