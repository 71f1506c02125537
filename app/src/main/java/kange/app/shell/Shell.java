package kange.app.shell;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import kange.app.files.FilePicker;
import kange.app.settings.SettingsModel;
import kange.app.settings.SizeStep;
import kange.app.work.Continuation;
import kange.app.work.TaskExecutor;
import kange.archive.Archive;

/**
 * The window's inside over one archive: goes from place to place and keeps the rooms. Rooms are
 * made when first entered, so the window opens quickly. For the UI thread.
 */
public final class Shell implements Navigator {
  private final RoomContext context;
  private final SettingsModel.Lent lent;
  private final RoomSet rooms;
  private final History history = new History();
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final ShellView view;
  private final List<Command> commands;
  private final Printing printing;
  private final Overlays overlays;
  private final Consumer<String> anew;
  private Optional<Room> current = Optional.empty();
  private CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);

  /**
   * @param anew opens the archive anew, see {@link Navigator#reopen}
   */
  public Shell(
      Archive archive,
      SettingsModel settings,
      TaskExecutor work,
      Notices notices,
      FilePicker files,
      Fonts fonts,
      List<RoomEntry> entries,
      Function<Shell, Overlay> paletteMaker,
      Consumer<String> anew) {
    this.anew = anew;
    lent = settings.lend();
    context = new RoomContext(archive, this, work, notices, files, fonts, lent.settings());
    rooms = new RoomSet(context, entries);
    Texts texts = context.texts(Shell.class);
    printing = new Printing(this::open, archive, work, notices, texts);
    commands = Commands.of(this);
    view = new ShellView(this, texts, notices);
    overlays =
        new Overlays(
            view.overlays(), () -> paletteMaker.apply(this), () -> new KeysOverlay(this, texts));
  }

  /** The root of the window's scene. */
  public Parent root() {
    return view.root();
  }

  public RoomContext context() {
    return context;
  }

  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  @Override
  public boolean knows(Class<? extends Place> kind) {
    return rooms.knows(kind);
  }

  @Override
  public void reopen(String said) {
    anew.accept(said);
  }

  @Override
  public boolean takesMarks() {
    return context.archive().marks().refusal().isEmpty();
  }

  @Override
  public void print(List<Long> articles) {
    printing.print(articles);
  }

  @Override
  public void print(Place shown) {
    printing.print(shown);
  }

  /** Prints what is picked in the room on show, or else what it shows. */
  void print() {
    overlays.dismiss();
    if (current.filter(Room::print).isEmpty()) {
      printing.print(place.get());
    }
  }

  /** Completes once the place opened last is on screen. */
  public CompletableFuture<Void> ready() {
    return ready;
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> open(Place to) {
    history.go(to);
    return show(to, true);
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> replace(Place to) {
    history.replace(to);
    return show(to, false);
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> refresh() {
    return history.present().map(to -> show(to, false)).orElse(ready);
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> back() {
    return history.back().map(to -> show(to, true)).orElse(ready);
  }

  @Override
  @CanIgnoreReturnValue
  public CompletableFuture<Void> forward() {
    return history.forward().map(to -> show(to, true)).orElse(ready);
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Makes the room of a kind of place, if one shows it, ahead of its first opening. */
  @CanIgnoreReturnValue
  public Optional<Room> make(Class<? extends Place> kind) {
    return rooms.of(kind);
  }

  /** Gives the room of a kind of place its looks ahead of its first opening. */
  public void dress(Class<? extends Place> kind) {
    make(kind).map(Room::view).ifPresent(view::dress);
  }

  /** What lies over the rooms. */
  public Overlays overlays() {
    return overlays;
  }

  /** Puts the keyboard into the search field, its text selected. */
  public void focusSearch() {
    overlays.dismiss();
    view.focusSearch();
  }

  /** Finds in the page on show, or in the archive where the room has no such page. */
  void find() {
    overlays.dismiss();
    if (current.filter(Room::find).isEmpty()) {
      focusSearch();
    }
  }

  /** Takes a step of size with what the room on show has to read, or with the whole window. */
  void resize(SizeStep step) {
    if (current.filter(room -> room.resize(step)).isEmpty()) {
      context.settings().update(step.zoom());
    }
  }

  /** Puts the keyboard into the room on show. */
  void focusRoom() {
    current.ifPresent(Room::focus);
  }

  /** What the room on show looks like, unless something lies over it. */
  Optional<Parent> uncovered() {
    return current.filter(room -> overlays.isEmpty()).map(Room::view);
  }

  /** As above, unless something lies over the room or it is only just being filled. */
  void keyboardToRoom() {
    if (overlays.isEmpty() && ready.isDone()) {
      focusRoom();
    }
  }

  /** What was typed into the search field: each keystroke of one search is one place of history. */
  void typed(String query) {
    if (place.get() instanceof Place.Search search) {
      replace(new Place.Search(query, search.filter(), search.order()));
    } else if (!query.isBlank()) {
      open(Place.Search.of(query));
    }
  }

  /**
   * Leaves the room on show, so that it saves what must be saved, and lets go of rooms and
   * settings: before the window closes or another shell takes its place.
   */
  public void close() {
    current.ifPresent(Room::leave);
    rooms.close();
    lent.giveBack();
  }

  private CompletableFuture<Void> show(Place to, boolean withKeyboard) {
    overlays.dismiss();
    current.ifPresent(Room::leave);
    Room room =
        rooms
            .of(to.getClass())
            .orElseThrow(() -> new IllegalArgumentException("no room shows " + to));
    current = Optional.of(room);
    place.set(to);
    canGoBack.set(history.canGoBack());
    canGoForward.set(history.canGoForward());
    view.show(room.view());
    ready = room.open(to);
    ready =
        Continuation.then(
            ready,
            () -> {
              if (withKeyboard) {
                takeKeyboard(room);
              }
            });
    Continuation.then(ready, view::keepKeyboard);
    return ready;
  }

  private void takeKeyboard(Room room) {
    boolean still = current.equals(Optional.of(room));
    if (still && !view.searchHasKeyboard()) {
      // What lies in a scroll pane is no part of the window before the pane has its skin.
      Parent unfinished = room.view().getScene() == null ? view.root() : room.view();
      unfinished.applyCss();
      room.focus();
    }
  }
}
