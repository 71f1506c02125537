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
import kange.app.settings.SizeStep;
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

  /** Where there is a scan one wants to see that there is; it is the first to leave the bar. */
  private static final int SCAN_RANK = 8;

  /**
   * How the tools are grouped: what changes the view, what marks the article, what takes it out.
   */
  private enum Group {
    LOOKING(0),
    MARKING(1),
    TAKING(2);

    private final int place;

    Group(int place) {
      this.place = place;
    }
  }

  private final Label progress = new Label();
  private final FontIcon starIcon = new FontIcon(Material2MZ.STAR_BORDER);
  private final FontIcon noteIcon = new FontIcon(Material2OutlinedMZ.RATE_REVIEW);
  private final List<Tool> tools = new ArrayList<>();
  private final Button outline;
  private final Button scan;
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
      Runnable scan,
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
    outline =
        tool(
            Group.LOOKING,
            "outline",
            "reader.outline.show",
            "reader.outline",
            Material2MZ.TOC,
            3,
            actions.outline());
    tool(
        Group.LOOKING,
        "source",
        "reader.source.show",
        "reader.source.word",
        Material2OutlinedAL.CODE,
        Tool.IN_MENU,
        actions.source(),
        RoomKey.SOURCE);
    scan =
        tool(
            Group.LOOKING,
            "scan",
            "reader.scan.show",
            "reader.scan",
            Material2OutlinedAL.IMPORT_CONTACTS,
            SCAN_RANK,
            actions.scan());
    offerScan(false);
    if (context.navigator().knows(Place.Review.class)) {
      tool(
          Group.LOOKING,
          "review",
          "reader.review",
          "reader.review",
          Material2OutlinedAL.FACT_CHECK,
          Tool.IN_MENU,
          this::review);
    }
    marking(actions);
    if (context.navigator().knows(Place.Export.class)) {
      tool(
          Group.TAKING,
          "export",
          "action.export",
          "action.export",
          Material2OutlinedMZ.SAVE_ALT,
          5,
          this::export);
    }
    if (context.navigator().knows(Place.Print.class)) {
      Button print =
          tool(
              Group.TAKING,
              "print",
              "action.print",
              "action.print",
              Material2OutlinedMZ.PRINT,
              7,
              this::print);
      context.commands().stream()
          .filter(c -> c.id().equals("print"))
          .forEach(c -> Tooltips.name(print, texts.get("action.print"), c.keyText(texts), texts));
    }
    MenuButton more = new MenuButton(texts.get("reader.more"), new FontIcon(Material2MZ.MORE_VERT));
    more.setId("reader-more");
    more.getStyleClass().addAll(Styles.FLAT, "no-arrow", "bar-tool");
    Tooltips.name(more, texts.get("reader.more"));
    Breadcrumb trail = new Breadcrumb(context.navigator());
    view = new FoldingBar(trail, progress, tools, more);
    view.getStyleClass().add("reader-bar");
    model.favouriteProperty().subscribe(this::showStar);
    model.pageProperty().subscribe(page -> trail.show(page.map(p -> p.text().summary())));
  }

  private void looking(Actions actions) {
    Button find =
        tool(
            Group.LOOKING,
            "find",
            "reader.find.open",
            "reader.find.word",
            Material2MZ.SEARCH,
            2,
            actions.find());
    context.commands().stream()
        .filter(c -> c.id().equals("find"))
        .forEach(c -> Tooltips.name(find, texts.get("reader.find.open"), c.keyText(texts), texts));
    sign("smaller", Material2OutlinedMZ.REMOVE, () -> resize(SizeStep.SMALLER), RoomKey.SMALLER);
    sign("larger", Material2OutlinedAL.ADD, () -> resize(SizeStep.LARGER), RoomKey.LARGER);
    tool(
        Group.LOOKING,
        "type",
        "reader.type",
        "reader.type.word",
        Material2OutlinedAL.FORMAT_SIZE,
        STAYS,
        actions.type());
  }

  private void marking(Actions actions) {
    tool(
        Group.MARKING,
        "tags",
        "reader.tags",
        "reader.tags",
        Material2OutlinedAL.LOCAL_OFFER,
        4,
        actions.tags());
    Button note =
        tool(
            Group.MARKING,
            "note",
            "reader.note",
            "reader.note.word",
            Material2OutlinedMZ.RATE_REVIEW,
            STAYS,
            actions.note());
    note.setGraphic(noteIcon);
    marker(
        "star",
        "reader.star",
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
          "reader.list.word",
          new FontIcon(Material2OutlinedMZ.PLAYLIST_ADD),
          Material2OutlinedMZ.PLAYLIST_ADD,
          6,
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

  /** Offers the scan where there is one. */
  void offerScan(boolean offer) {
    scan.setVisible(offer);
    scan.setManaged(offer);
  }

  /** Whether something is noted on the article as a whole. */
  void showNote(boolean noted) {
    noteIcon.getStyleClass().remove("noted-icon");
    if (noted) {
      noteIcon.getStyleClass().add("noted-icon");
    }
  }

  private void resize(SizeStep step) {
    context.settings().update(step.type());
  }

  private void showStar(boolean on) {
    starIcon.setIconCode(on ? Material2MZ.STAR : Material2MZ.STAR_BORDER);
    starIcon.getStyleClass().remove("star");
    if (on) {
      starIcon.getStyleClass().add("star");
    }
  }

  private void review() {
    model
        .pageProperty()
        .get()
        .map(p -> p.text().summary())
        .ifPresent(
            article ->
                context
                    .navigator()
                    .open(new Place.Review(article.issueId(), article.ordinal() - 1)));
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
      Group group,
      String id,
      String key,
      String word,
      Ikon icon,
      int rank,
      Runnable action,
      RoomKey... keys) {
    Button button = button(id, key, word, new FontIcon(icon), action, keys);
    tools.add(new Tool(button, button, icon, rank, group.place));
    return button;
  }

  private void sign(String id, Ikon inMenu, Runnable action, RoomKey keys) {
    String key = "reader." + id;
    Button button = button(id, key, "", new Label(texts.get(key + ".sign")), action, keys);
    tools.add(new Tool(button, button, inMenu, Tool.IN_MENU, Group.LOOKING.place));
  }

  /** A button for what a read-only archive does not take. */
  private void marker(
      String id,
      String key,
      String word,
      Node graphic,
      Ikon icon,
      int rank,
      Runnable action,
      RoomKey... keys) {
    Button button = button(id, key, word, graphic, action, keys);
    Node node = readOnly.guard(button);
    tools.add(new Tool(button, node, icon, rank, Group.MARKING.place));
  }

  /**
   * @param word what stands beside the icon; empty: nothing
   */
  private Button button(
      String id, String key, String word, Node graphic, Runnable action, RoomKey... keys) {
    Button button = new Button(word.isEmpty() ? "" : texts.get(word), graphic);
    button.setId("reader-" + id);
    button.getStyleClass().addAll(Styles.FLAT, "bar-tool");
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.name(button, texts.get(key), texts, keys);
    button.setOnAction(e -> action.run());
    return button;
  }
}
