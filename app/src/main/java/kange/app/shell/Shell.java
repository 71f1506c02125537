package kange.app.shell;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
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
  private final Map<Class<? extends Place>, Function<RoomContext, Room>> makers = new HashMap<>();
  private final Map<Function<RoomContext, Room>, Room> rooms = new HashMap<>();
  private final History history = new History();
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
  private final ShellView view;
  private final List<Command> commands;
  private final Printing printing;
  private final Function<Shell, Overlay> paletteMaker;
  private Optional<Overlay> palette = Optional.empty();
  private Optional<Overlay> keys = Optional.empty();
  private Optional<Room> current = Optional.empty();
  private CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);

  public Shell(
      Archive archive,
      SettingsModel settings,
      TaskExecutor work,
      Notices notices,
      FilePicker files,
      Fonts fonts,
      List<RoomEntry> entries,
      Function<Shell, Overlay> paletteMaker) {
    this.paletteMaker = paletteMaker;
    lent = settings.lend();
    context = new RoomContext(archive, this, work, notices, files, fonts, lent.settings());
    entries.forEach(e -> makers.put(e.place(), e.room()));
    Texts texts = context.texts(Shell.class);
    printing = new Printing(this::open, archive, work, notices, texts);
    commands = Commands.of(this);
    view = new ShellView(this, texts, notices);
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
    return makers.containsKey(kind);
  }

  @Override
  public boolean takesMarks() {
    return !context.archive().readOnly();
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
    dismissOverlay();
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

  /** Makes the room of a kind of place ahead of its first opening. */
  public void make(Class<? extends Place> kind) {
    Optional.ofNullable(makers.get(kind)).ifPresent(this::room);
  }

  /** Gives the room of a kind of place its looks ahead of its first opening. */
  public void dress(Class<? extends Place> kind) {
    Optional.ofNullable(makers.get(kind)).map(this::room).map(Room::view).ifPresent(view::dress);
  }

  /** Makes the command palette ahead of its first opening. */
  public void makePalette() {
    palette = palette.or(() -> Optional.of(paletteMaker.apply(this)));
  }

  /** Shows the command palette, or takes it away when it is there. */
  public void togglePalette() {
    makePalette();
    toggle(palette.get());
  }

  /** Shows the overview of keys, or takes it away when it is there. */
  public void toggleKeys() {
    keys = keys.or(() -> Optional.of(new KeysOverlay(this, context.texts(Shell.class))));
    toggle(keys.get());
  }

  private void toggle(Overlay overlay) {
    if (asks()) {
      return;
    }
    if (view.overlays().shows(overlay)) {
      view.overlays().dismiss();
    } else {
      view.overlays().show(overlay);
    }
  }

  /** Puts a question over the room; what lay there goes. */
  public void ask(Overlay question) {
    view.overlays().show(question);
  }

  /** Takes a question away that needs no answer any more; nothing when it is not on show. */
  public void withdraw(Overlay question) {
    if (view.overlays().shows(question)) {
      view.overlays().dismiss();
    }
  }

  /** Whether a question lies over the room: everything else waits for its answer. */
  boolean asks() {
    return view.overlays().asks();
  }

  /** Takes away what lies over the room, if anything does; a question stays. */
  public void dismissOverlay() {
    if (!asks()) {
      view.overlays().dismiss();
    }
  }

  /** Puts the keyboard into the search field, its text selected. */
  public void focusSearch() {
    dismissOverlay();
    view.focusSearch();
  }

  /** Finds in the page on show, or in the archive where the room has no such page. */
  void find() {
    dismissOverlay();
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

  /** As above, unless something lies over the room or it is only just being filled. */
  void keyboardToRoom() {
    if (view.overlays().isEmpty() && ready.isDone()) {
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
    rooms.values().forEach(Room::close);
    lent.giveBack();
  }

  private CompletableFuture<Void> show(Place to, boolean withKeyboard) {
    dismissOverlay();
    current.ifPresent(Room::leave);
    Room room = room(to);
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

  private Room room(Place to) {
    Function<RoomContext, Room> maker = makers.get(to.getClass());
    if (maker == null) {
      throw new IllegalArgumentException("no room shows " + to);
    }
    return room(maker);
  }

  private Room room(Function<RoomContext, Room> maker) {
    return rooms.computeIfAbsent(maker, m -> m.apply(context));
  }
}
