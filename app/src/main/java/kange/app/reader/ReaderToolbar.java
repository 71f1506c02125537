package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import kange.app.parts.FoldingBar;
import kange.app.parts.ReadOnly;
import kange.app.parts.Tool;
import kange.app.reader.page.ReaderModel;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the page: where one is, how far one has read, what can be done with the article. */
final class ReaderToolbar {
  private static final int STAYS = 0;
  private final Label progress = new Label();
  private final FontIcon starIcon = new FontIcon(Material2MZ.STAR_BORDER);
  private final FontIcon noteIcon = new FontIcon(Material2OutlinedMZ.RATE_REVIEW);
  private final List<Tool> tools = new ArrayList<>();
  private final Button outline;
  private final FoldingBar view;
  private final RoomContext context;
  private final ReadOnly readOnly;
  private final ReaderModel model;
  private final Texts texts;

  /** What the buttons do that is not the toolbar's own business. */
  record Actions(
      Runnable find,
      Runnable favourite,
      Runnable tags,
      Runnable note,
      Runnable lists,
      Runnable source,
      Runnable type,
      Runnable outline) {}

  ReaderToolbar(RoomContext context, ReaderModel model, Texts texts, Actions actions) {
    this.context = context;
    this.readOnly = ReadOnly.of(context);
    this.model = model;
    this.texts = texts;
    progress.setId("reader-progress");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    looking(actions);
    outline = tool("outline", "reader.outline.show", Material2MZ.TOC, 3, actions.outline());
    tool(
        "source",
        "reader.source.show",
        Material2OutlinedAL.CODE,
        9,
        actions.source(),
        RoomKey.SOURCE);
    marking(actions);
    if (context.navigator().knows(Place.Export.class)) {
      tool("export", "action.export", Material2OutlinedMZ.SAVE_ALT, 5, this::export);
    }
    if (context.navigator().knows(Place.Print.class)) {
      Button print = tool("print", "action.print", Material2OutlinedMZ.PRINT, 6, this::print);
      context.commands().stream()
          .filter(c -> c.id().equals("print"))
          .forEach(c -> Tooltips.name(print, texts.get("action.print"), c.keyText(texts), texts));
    }
    MenuButton more = new MenuButton(null, new FontIcon(Material2MZ.MORE_VERT));
    more.setId("reader-more");
    more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    Tooltips.name(more, texts.get("reader.more"));
    Breadcrumb trail = new Breadcrumb(context.navigator());
    view = new FoldingBar(trail, progress, tools, more);
    view.getStyleClass().add("reader-bar");
    model.favouriteProperty().subscribe(this::showStar);
    model.pageProperty().subscribe(page -> trail.show(page.map(p -> p.text().summary())));
  }

  private void looking(Actions actions) {
    Button find = tool("find", "reader.find.open", Material2MZ.SEARCH, 2, actions.find());
    context.commands().stream()
        .filter(c -> c.id().equals("find"))
        .forEach(c -> Tooltips.name(find, texts.get("reader.find.open"), c.keyText(texts), texts));
    sign("smaller", Material2OutlinedMZ.REMOVE, () -> resize(-1), RoomKey.SMALLER);
    sign("larger", Material2OutlinedAL.ADD, () -> resize(1), RoomKey.LARGER);
    tool("type", "reader.type", Material2OutlinedAL.FORMAT_SIZE, STAYS, actions.type());
  }

  private void marking(Actions actions) {
    tool("tags", "reader.tags", Material2OutlinedAL.LOCAL_OFFER, 4, actions.tags());
    Button note =
        tool("note", "reader.note", Material2OutlinedMZ.RATE_REVIEW, STAYS, actions.note());
    note.setGraphic(noteIcon);
    marker(
        "star",
        "reader.star",
        starIcon,
        Material2MZ.STAR_BORDER,
        STAYS,
        actions.favourite(),
        RoomKey.STAR);
    if (context.navigator().knows(Place.Lists.class)) {
      marker(
          "list-add",
          "action.list",
          new FontIcon(Material2OutlinedMZ.PLAYLIST_ADD),
          Material2OutlinedMZ.PLAYLIST_ADD,
          7,
          actions.lists());
    }
  }

  Region view() {
    return view;
  }

  /** Says how far one has read, from 0 to 1. */
  void showProgress(double fraction) {
    progress.setText(texts.get("reader.progress", (int) Math.round(fraction * 100)));
  }

  /** Offers the outline where there is one. */
  void offerOutline(boolean offer) {
    outline.setVisible(offer);
    outline.setManaged(offer);
  }

  /** Whether something is noted on the article as a whole. */
  void showNote(boolean noted) {
    noteIcon.getStyleClass().remove("noted-icon");
    if (noted) {
      noteIcon.getStyleClass().add("noted-icon");
    }
  }

  void resize(int steps) {
    context.settings().update(s -> s.withReaderSize(clamped(s.readerSize() + steps)));
  }

  private static int clamped(int size) {
    return Math.clamp(size, Settings.READER_MIN, Settings.READER_MAX);
  }

  private void showStar(boolean on) {
    starIcon.setIconCode(on ? Material2MZ.STAR : Material2MZ.STAR_BORDER);
    starIcon.getStyleClass().remove("star");
    if (on) {
      starIcon.getStyleClass().add("star");
    }
  }

  private void print() {
    model.pageProperty().get().ifPresent(p -> context.navigator().print(List.of(p.id())));
  }

  private void export() {
    model
        .pageProperty()
        .get()
        .ifPresent(
            p ->
                context
                    .navigator()
                    .open(new Place.Export(List.of(p.id()), p.text().summary().title())));
  }

  private Button tool(
      String id, String key, Ikon icon, int rank, Runnable action, RoomKey... keys) {
    Button button = button(id, key, new FontIcon(icon), action, keys);
    tools.add(new Tool(button, texts.get(key), icon, rank));
    return button;
  }

  private void sign(String id, Ikon inMenu, Runnable action, RoomKey keys) {
    String key = "reader." + id;
    Button button = button(id, key, new Label(texts.get(key + ".sign")), action, keys);
    tools.add(new Tool(button, texts.get(key), inMenu, 8));
  }

  /** A button for what a read-only archive does not take. */
  private void marker(
      String id, String key, Node graphic, Ikon icon, int rank, Runnable action, RoomKey... keys) {
    Button button = button(id, key, graphic, action, keys);
    tools.add(new Tool(button, readOnly.guard(button), texts.get(key), icon, rank));
  }

  private Button button(String id, String key, Node graphic, Runnable action, RoomKey... keys) {
    Button button = new Button(null, graphic);
    button.setId("reader-" + id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.name(button, texts.get(key), texts, keys);
    button.setOnAction(e -> action.run());
    return button;
  }
}
