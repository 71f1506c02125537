package kange.app.reader;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kange.app.parts.Blank;
import kange.app.parts.ReadOnly;
import kange.app.settings.Settings;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.ReadingPosition;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The room in which an article is read. */
public final class ReaderRoom implements Room {
  /** Narrower than this many characters, the window is left to the text. */
  private static final int OUTLINE_CHARACTERS = 42;

  private static final Duration SPOT = Duration.seconds(3);

  private static final String SHEET =
      Objects.requireNonNull(ReaderRoom.class.getResource("reader.css")).toExternalForm();
  private final VBox view = new VBox();
  private final ReaderModel model;
  private final ReaderList list;
  private final ReaderToolbar toolbar;
  private final SourcePanel source;
  private final FindBar find;
  private final PassageDesk passages;
  private final ReaderCards cards;
  private final ArticleNoteCard note;
  private final ReaderCards.Card noteCard;
  private final ArticleNoteModel noting;
  private final OutlinePanel outline;
  private final ProgressBar progress = new ProgressBar(0);
  private final RoomContext context;
  private final ReadOnly readOnly;
  private final UndoOffer undo;
  private final Texts texts;
  private boolean outlineWanted = true;

  private Optional<Place.Article.Spot> wanted = Optional.empty();

  /** The words one came for, marked for a moment. */
  private Optional<ReaderPage.Hit> spot = Optional.empty();

  private final PauseTransition spotGone = new PauseTransition(SPOT);

  public ReaderRoom(RoomContext context) {
    this.context = context;
    readOnly = ReadOnly.of(context);
    texts = context.texts(ReaderRoom.class);
    undo = new UndoOffer(context, texts, () -> view.getScene() != null);
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
    find = new FindBar(model, list::placeToFindFrom, texts, this::focus);
    TagsModel tagging =
        new TagsModel(context.archive(), context.work(), e -> context.notices().error(e));
    noting =
        new ArticleNoteModel(context.archive(), context.work(), e -> context.notices().error(e));
    TypePanel type = new TypePanel(context.settings(), context.fonts(), texts);
    ArticleListsModel listing =
        new ArticleListsModel(context.archive(), context.work(), e -> context.notices().error(e));
    TagsCard tags = new TagsCard(tagging, undo, readOnly, texts);
    ListsCard lists = new ListsCard(listing, context, undo, texts);
    note = new ArticleNoteCard(noting, undo, readOnly, texts);
    ReaderCards.Card typeCard = new ReaderCards.Card(type, type::show);
    ReaderCards.Card tagsCard = new ReaderCards.Card(tags, tags::show);
    noteCard = new ReaderCards.Card(note, note::show);
    ReaderCards.Card listsCard = new ReaderCards.Card(lists, lists::show);
    cards = new ReaderCards(List.of(typeCard, tagsCard, noteCard, listsCard), this::focus);
    model
        .pageProperty()
        .subscribe(
            p ->
                p.ifPresent(
                    shown -> {
                      tagging.load(shown.id());
                      noting.load(shown.id());
                      listing.load(shown.id());
                    }));
    outline = new OutlinePanel(texts, row -> list.scrollTo(row));
    toolbar =
        new ReaderToolbar(
            context,
            model,
            texts,
            new ReaderToolbar.Actions(
                this::find,
                this::toggleFavourite,
                () -> cards.toggle(tagsCard),
                () -> cards.toggle(noteCard),
                () -> cards.toggle(listsCard),
                source::toggle,
                () -> cards.toggle(typeCard),
                this::toggleOutline));
    noting.textProperty().subscribe(text -> toolbar.showNote(!text.isBlank()));
    Blank gone =
        new Blank(
            Material2OutlinedAL.INBOX, texts.get("reader.gone"), texts.get("reader.gone.text"));
    StackPane page = new StackPane(list.view(), gone, cards);
    page.setMinWidth(0);
    HighlightsModel highlights =
        new HighlightsModel(context.archive(), context.work(), e -> context.notices().error(e));
    show(Optional.empty(), gone);
    model.pageProperty().subscribe((before, now) -> showOrRemark(before, now, gone));
    passages = new PassageDesk(context, model, highlights, list, page, undo, texts);
    ReaderInput.install(list, passages, texts);
    HBox.setHgrow(page, Priority.ALWAYS);
    HBox desk = new HBox(outline, page, source);
    VBox.setVgrow(desk, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "reader-room");
    view.getStylesheets().add(SHEET);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.getStyleClass().add("read-progress");
    progress.setFocusTraversable(false);
    progress.setAccessibleText(texts.get("reader.progress.bar"));
    toolbar
        .view()
        .visibleProperty()
        .bind(model.pageProperty().map(Optional<ReaderPage>::isPresent));
    view.getChildren().addAll(toolbar.view(), progress, find, desk);
    list.view().setAccessibleText(texts.get("reader.page"));
    list.onMoved(this::moved);
    list.view().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> cards.hide());
    view.widthProperty().subscribe(width -> showOutline());
    model.hitProperty().subscribe(at -> showHit(Optional.empty()));
    spotGone.setOnFinished(e -> showHit(Optional.empty()));
    list.view().widthProperty().subscribe(width -> rescale());
    context.settings().property().subscribe(s -> rescale());
    // A filter on the page, where the list would take the arrows for itself; a handler around it.
    list.view().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /**
   * Does once, for nobody, what the first article would else have to wait for. Takes its time: not
   * for the UI thread.
   */
  public static void rehearse(Fonts fonts, Settings settings) {
    Typesetter.rehearse(
        new TypeScale(
            fonts, settings.typography(), settings.readerSize(), settings.typography().measure()));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Article article = (Place.Article) place;
    wanted = article.spot();
    return model.load(article.id(), article.query()).settled().thenRun(this::remember);
  }

  @Override
  public void leave() {
    cards.hide();
    passages.hide();
    remember();
  }

  @Override
  public boolean find() {
    find.open(passages.selectedLine());
    return true;
  }

  @Override
  public void focus() {
    if (noteCard.shown()) {
      note.focusText();
    } else {
      list.view().requestFocus();
    }
  }

  /** Other words marked in the page on show leave it where it stands. */
  private void showOrRemark(Optional<ReaderPage> before, Optional<ReaderPage> now, Blank gone) {
    if (before.isPresent() && now.isPresent() && before.get().text() == now.get().text()) {
      list.remark(now.get().rows());
    } else {
      show(now, gone);
    }
  }

  private void showHit(Optional<ReaderPage.Hit> of) {
    spotGone.stop();
    spot = of;
    list.showHit(spot.or(model::currentHit));
  }

  private void moved() {
    passages.hideBar();
    double read = list.progress();
    progress.setProgress(read);
    toolbar.showProgress(read);
    outline.mark(list.firstVisible());
    source.follow(list.blockInSight());
  }

  private void toggleOutline() {
    outlineWanted = !outlineWanted;
    showOutline();
  }

  private void showOutline() {
    boolean worth = outline.outline().worthShowing();
    double needed = OUTLINE_CHARACTERS * list.scale().size();
    boolean on = worth && outlineWanted && view.getWidth() >= needed;
    outline.setVisible(on);
    outline.setManaged(on);
    toolbar.offerOutline(worth && view.getWidth() >= needed);
  }

  private void show(Optional<ReaderPage> page, Blank gone) {
    gone.setVisible(page.isEmpty());
    list.view().setVisible(page.isPresent());
    source.show(page);
    outline.show(page.map(p -> Outline.of(p.rows())).orElse(Outline.NONE));
    showOutline();
    page.ifPresent(
        p -> {
          list.show(p.rows());
          int row = p.hits().isEmpty() ? resumed(p) : 0;
          spot = wanted.flatMap(s -> RowHighlight.hit(s, p.rows()));
          spot.ifPresentOrElse(list::bring, () -> list.scrollTo(row));
          // Until the list is laid out it does not know what is in sight.
          Platform.runLater(
              () -> {
                showHit(spot);
                spotGone.playFromStart();
                moved();
              });
          wanted
              .filter(s -> s instanceof Place.Article.Spot.Note && !noteCard.shown())
              .ifPresent(s -> cards.toggle(noteCard));
          wanted = Optional.empty();
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
    Optional<ReaderPage> page = model.pageProperty().get();
    if (page.isEmpty() || readOnly.on()) {
      readOnly.reason().ifPresent(context.notices()::info);
      return;
    }
    long article = page.get().id();
    boolean on = !model.favouriteProperty().get();
    model.setFavourite(article, on);
    undo.offer(
        texts.get(on ? "reader.starred" : "reader.unstarred"),
        () -> model.setFavourite(article, !on));
  }

  private void rescale() {
    double width = list.view().getWidth();
    if (width > 0) {
      list.rescale(scale(width));
      outline.approach((width - list.scale().measure()) / 2);
    }
  }

  private TypeScale scale(double width) {
    double zoom = context.settings().get().zoom() / 100.0;
    double size = Math.rint(context.settings().get().readerSize() * zoom);
    return TypeScale.fitting(context.fonts(), context.settings().get().typography(), size, width);
  }

  private void key(KeyEvent e) {
    Optional<ReaderPage> page = model.pageProperty().get();
    if (e.getCode() == KeyCode.ESCAPE) {
      if (!cards.hide()) {
        return;
      }
    } else if (RoomKey.NEXT_HIT.matches(e)) {
      model.stepHit(1);
    } else if (RoomKey.PREVIOUS_HIT.matches(e)) {
      model.stepHit(-1);
    } else if (RoomKey.LARGER.matches(e)) {
      toolbar.resize(1);
    } else if (RoomKey.SMALLER.matches(e)) {
      toolbar.resize(-1);
    } else if (RoomKey.SOURCE.matches(e)) {
      source.toggle();
    } else if (RoomKey.STAR.matches(e)) {
      toggleFavourite();
    } else if (RoomKey.NEXT_ARTICLE.matches(e)) {
      page.flatMap(ReaderPage::next).ifPresent(a -> goTo(a.id()));
    } else if (RoomKey.PREVIOUS_ARTICLE.matches(e)) {
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
