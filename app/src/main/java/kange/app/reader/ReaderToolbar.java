package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import kange.app.parts.FoldingBar;
import kange.app.parts.Tool;
import kange.app.reader.page.ReaderModel;
import kange.app.settings.SizeStep;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the page: where one is, how far one has read, what can be done with the article. */
final class ReaderToolbar {
  /** Where there is a scan one wants to see that there is; it is the first to leave the bar. */
  private static final int SCAN_RANK = 8;

  private final Label progress = new Label();
  private final FontIcon starIcon = new FontIcon(Material2MZ.STAR_BORDER);
  private final FontIcon noteIcon = new FontIcon(Material2OutlinedMZ.RATE_REVIEW);
  private final ReaderTools tools;
  private final Button outline;
  private final Button scan;
  private final FoldingBar view;
  private final RoomContext context;
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
    this.tools = new ReaderTools(context, texts);
    this.model = model;
    this.texts = texts;
    progress.setId("reader-progress");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    looking(actions);
    outline =
        tools.add(
            ReaderTools.Group.LOOKING,
            "outline",
            "reader.outline.show",
            "reader.outline",
            Material2MZ.TOC,
            3,
            actions.outline());
    tools.add(
        ReaderTools.Group.LOOKING,
        "source",
        "reader.source.show",
        "reader.source.word",
        Material2OutlinedAL.CODE,
        Tool.IN_MENU,
        actions.source(),
        RoomKey.SOURCE);
    scan =
        tools.add(
            ReaderTools.Group.LOOKING,
            "scan",
            "reader.scan.show",
            "reader.scan",
            Material2OutlinedAL.IMPORT_CONTACTS,
            SCAN_RANK,
            actions.scan());
    offerScan(false);
    if (context.navigator().knows(Place.Review.class)) {
      tools.add(
          ReaderTools.Group.LOOKING,
          "review",
          "reader.review",
          "reader.review",
          Material2OutlinedAL.FACT_CHECK,
          Tool.IN_MENU,
          this::review);
    }
    marking(actions);
    if (context.navigator().knows(Place.Export.class)) {
      tools.add(
          ReaderTools.Group.TAKING,
          "export",
          "action.export",
          "action.export",
          Material2OutlinedMZ.SAVE_ALT,
          5,
          this::export);
    }
    if (context.navigator().knows(Place.Print.class)) {
      Button print =
          tools.add(
              ReaderTools.Group.TAKING,
              "print",
              "action.print",
              "action.print",
              Material2OutlinedMZ.PRINT,
              7,
              this::print);
      tools.nameByCommand(print, "action.print", "print");
    }
    MenuButton more = new MenuButton(texts.get("reader.more"), new FontIcon(Material2MZ.MORE_VERT));
    more.setId("reader-more");
    more.getStyleClass().addAll(Styles.FLAT, "no-arrow", "bar-tool");
    Tooltips.name(more, texts.get("reader.more"));
    Breadcrumb trail = new Breadcrumb(context.navigator(), texts);
    view = new FoldingBar(trail, progress, tools.all(), more);
    view.getStyleClass().add("reader-bar");
    model.favouriteProperty().subscribe(this::showStar);
    model.pageProperty().subscribe(page -> trail.show(page.map(p -> p.text().summary())));
  }

  private void looking(Actions actions) {
    Button find =
        tools.add(
            ReaderTools.Group.LOOKING,
            "find",
            "reader.find.open",
            "reader.find.word",
            Material2MZ.SEARCH,
            2,
            actions.find());
    tools.nameByCommand(find, "reader.find.open", "find");
    tools.sign(
        "smaller", Material2OutlinedMZ.REMOVE, () -> resize(SizeStep.SMALLER), RoomKey.SMALLER);
    tools.sign("larger", Material2OutlinedAL.ADD, () -> resize(SizeStep.LARGER), RoomKey.LARGER);
    tools.add(
        ReaderTools.Group.LOOKING,
        "type",
        "reader.type",
        "reader.type.word",
        Material2OutlinedAL.FORMAT_SIZE,
        ReaderTools.STAYS,
        actions.type());
  }

  private void marking(Actions actions) {
    tools.add(
        ReaderTools.Group.MARKING,
        "tags",
        "reader.tags",
        "reader.tags",
        Material2OutlinedAL.LOCAL_OFFER,
        4,
        actions.tags());
    Button note =
        tools.add(
            ReaderTools.Group.MARKING,
            "note",
            "reader.note",
            "reader.note.word",
            Material2OutlinedMZ.RATE_REVIEW,
            ReaderTools.STAYS,
            actions.note());
    note.setGraphic(noteIcon);
    Button star =
        tools.marker(
            "star",
            "reader.star",
            "reader.star",
            starIcon,
            Material2MZ.STAR_BORDER,
            ReaderTools.STAYS,
            actions.favourite(),
            RoomKey.STAR);
    if (!star.isDisabled()) {
      star.disableProperty().bind(model.starFixedProperty());
    }
    if (context.navigator().knows(Place.Lists.class)) {
      tools.marker(
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
}
