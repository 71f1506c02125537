package kange.app.reader;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.ReadOnly;
import kange.app.reader.find.FindBar;
import kange.app.reader.marks.ArticleNoteCard;
import kange.app.reader.marks.FavouriteButton;
import kange.app.reader.marks.HighlightsModel;
import kange.app.reader.marks.PassageActions;
import kange.app.reader.marks.UndoOffer;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.ReaderModel;
import kange.app.reader.page.ReaderPage;
import kange.app.reader.page.ReaderRows;
import kange.app.reader.page.TypeScale;
import kange.app.reader.page.Typesetter;
import kange.app.settings.Settings;
import kange.app.settings.SizeStep;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The room in which an article is read. */
public final class ReaderRoom implements Room {
  private static final String SHEET =
      Objects.requireNonNull(ReaderRoom.class.getResource("reader.css")).toExternalForm();
  private final VBox view = new VBox();
  private final ReaderModel model;
  private final ReaderDesk desk;
  private final ReaderList list;
  private final ReaderToolbar toolbar;
  private final FindBar find;
  private final PassageActions passages;
  private final EmptyState gone;
  private final ReaderCards cards;
  private final ArticleNoteCard note;
  private final ReaderCards.Card noteCard;
  private final ProgressBar progress = new ProgressBar(0);
  private final RoomContext context;
  private final Texts texts;

  private final WantedSpot spot = new WantedSpot(this::showNoSpot);

  public ReaderRoom(RoomContext context) {
    this.context = context;
    ReadOnly readOnly = ReadOnly.ofMarks(context);
    texts = context.texts(ReaderRoom.class);
    UndoOffer undo = new UndoOffer(context, texts, () -> view.getScene() != null);
    model =
        new ReaderModel(
            context.archive(),
            context.work(),
            new ReaderRows(texts),
            Clock.systemUTC(),
            e -> context.notices().error(e));
    desk = new ReaderDesk(context, model, texts);
    list = desk.list();
    find = new FindBar(model, list::placeToFindFrom, texts, this::focus);
    ArticleCards made = new ArticleCards(context, undo, readOnly, texts);
    note = made.note();
    noteCard = made.noteCard();
    cards = new ReaderCards(made.all(), this::focus);
    model.pageProperty().subscribe(p -> p.ifPresent(shown -> made.load(shown.id())));
    FavouriteButton star = new FavouriteButton(context, model, readOnly, undo, texts);
    toolbar =
        new ReaderToolbar(
            context,
            model,
            texts,
            new ReaderToolbar.Actions(
                this::find,
                star::toggle,
                () -> cards.toggle(made.tagsCard()),
                () -> cards.toggle(noteCard),
                () -> cards.toggle(made.listsCard()),
                desk::toggleSource,
                desk::toggleScan,
                () -> cards.toggle(made.typeCard()),
                desk::toggleOutline));
    made.onNoted(toolbar::showNote);
    desk.onOffers(toolbar::offerOutline, toolbar::offerScan);
    gone =
        new EmptyState(
            Material2OutlinedAL.INBOX, texts.get("reader.gone"), texts.get("reader.gone.text"));
    gone.setVisible(false);
    StackPane page = new StackPane(list.view(), gone, cards);
    page.setMinWidth(0);
    show(Optional.empty());
    // Before the passages hear of a page: they paint over what is shown.
    followThePage();
    HighlightsModel highlights =
        new HighlightsModel(context.archive(), context.work(), e -> context.notices().error(e));
    passages = new PassageActions(context, model, highlights, list, page, undo, texts);
    ReaderInput.install(list, passages, texts);
    arrange(desk.around(page));
    install(
        new ReaderKeys(model, context.navigator(), cards::hide, desk::toggleSource, star::toggle));
  }

  /** The bar with the tools on top, then how far one has read, then the page. */
  private void arrange(Node around) {
    find.setMinHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(around, Priority.ALWAYS);
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
    view.getChildren().addAll(toolbar.view(), progress, find, around);
    view.widthProperty().subscribe(width -> desk.fit(width.doubleValue()));
  }

  private void followThePage() {
    model.pageProperty().subscribe((before, now) -> showOrRemark(before, now));
    model
        .pageProperty()
        .subscribe(shown -> shown.ifPresent(p -> DamageNotice.tell(p, context.notices(), texts)));
    model.hitProperty().subscribe(at -> showNoSpot());
    list.onMoved(this::moved);
    list.onSettled(this::tellPlace);
    list.view().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> cards.hide());
  }

  /** A filter where the list or a tool that was clicked would take the arrows for itself. */
  private void install(ReaderKeys keys) {
    list.view().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    toolbar.view().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    view.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
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
    spot.want(article.spot());
    BackgroundTask loading = model.load(article.id(), article.query());
    // While it is still read nobody knows whether it is there.
    gone.setVisible(false);
    return loading
        .settled()
        .thenRun(
            () -> {
              gone.setVisible(!loading.cancelled() && model.pageProperty().get().isEmpty());
              desk.remember();
            });
  }

  @Override
  public void leave() {
    cards.hide();
    passages.hide();
    desk.remember();
  }

  @Override
  public boolean find() {
    find.open(passages.selectedLine());
    return true;
  }

  @Override
  public boolean print() {
    return passages.printSelected();
  }

  @Override
  public boolean resize(SizeStep step) {
    context.settings().update(step.type());
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

  /**
   * Other words marked in the page on show leave it where it stands. That is this very text, not an
   * equal one that was loaded again: whoever comes back is led to where they want to be.
   */
  private void showOrRemark(Optional<ReaderPage> before, Optional<ReaderPage> now) {
    if (before.isPresent() && now.isPresent() && before.get().text() == now.get().text()) {
      list.remark(now.get().rows());
    } else {
      show(now);
    }
  }

  private void showNoSpot() {
    spot.end();
    showHit();
  }

  private void showHit() {
    list.showHit(spot.shown().or(model::currentHit));
    desk.follow();
  }

  private void moved() {
    passages.hideBar();
    tellPlace();
  }

  private void tellPlace() {
    double read = list.progress();
    progress.setProgress(read);
    toolbar.showProgress(read);
    desk.moved();
  }

  private void show(Optional<ReaderPage> page) {
    desk.show(page);
    page.ifPresent(
        p -> {
          int row = p.hits().isEmpty() ? p.resumedRow() : 0;
          spot.find(p.rows()).ifPresentOrElse(list::bring, () -> list.scrollTo(row));
          // Until the list is laid out it does not know what is in sight.
          Platform.runLater(
              () -> {
                showHit();
                spot.begin();
                moved();
              });
          if (spot.takeNote() && !noteCard.shown()) {
            cards.toggle(noteCard);
          }
        });
  }
}
