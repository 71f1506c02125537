package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.settings.Settings;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tips;
import kange.model.ArticleSummary;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the page: where one is, how far one has read, what can be done with the article. */
final class ReaderToolbar {
  private final HBox view = new HBox();
  private final HBox trail = new HBox();
  private final Label progress = new Label();
  private final FontIcon starIcon = new FontIcon(Material2MZ.STAR_BORDER);
  private final Button outline;
  private final RoomContext context;
  private final ReaderModel model;
  private final Texts texts;

  /** What the buttons do that is not the toolbar's own business. */
  record Actions(
      Runnable favourite, Runnable tags, Runnable source, Runnable type, Runnable outline) {}

  /**
   * @param find stands between the trail and the buttons
   */
  ReaderToolbar(
      RoomContext context, ReaderModel model, Texts texts, FindBar find, Actions actions) {
    this.context = context;
    this.model = model;
    this.texts = texts;
    view.getStyleClass().add("reader-bar");
    view.setAlignment(Pos.CENTER_LEFT);
    trail.setAlignment(Pos.CENTER_LEFT);
    trail.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    progress.setId("reader-progress");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    Button star = button("reader-star", "reader.star", starIcon, actions.favourite(), RoomKey.STAR);
    model.favouriteProperty().subscribe(this::showStar);
    Button smaller =
        button(
            "reader-smaller",
            "reader.smaller",
            new Label(texts.get("reader.smaller.sign")),
            () -> resize(-1),
            RoomKey.SMALLER);
    Button larger =
        button(
            "reader-larger",
            "reader.larger",
            new Label(texts.get("reader.larger.sign")),
            () -> resize(1),
            RoomKey.LARGER);
    Button lines =
        button(
            "reader-source",
            "reader.source.show",
            icon(Material2OutlinedAL.CODE),
            actions.source(),
            RoomKey.SOURCE);
    Button tags =
        button("reader-tags", "reader.tags", icon(Material2OutlinedAL.LOCAL_OFFER), actions.tags());
    Button type =
        button("reader-type", "reader.type", icon(Material2OutlinedAL.FORMAT_SIZE), actions.type());
    outline =
        button("reader-outline", "reader.outline.show", icon(Material2MZ.TOC), actions.outline());
    view.getChildren()
        .addAll(trail, space, find, progress, smaller, larger, type, outline, lines, tags, star);
    if (context.navigator().knows(Place.Lists.class)) {
      view.getChildren()
          .add(
              button(
                  "reader-list-add",
                  "action.list",
                  icon(Material2OutlinedMZ.PLAYLIST_ADD),
                  this::addToList));
    }
    if (context.navigator().knows(Place.Export.class)) {
      view.getChildren()
          .add(
              button(
                  "reader-export",
                  "action.export",
                  icon(Material2OutlinedMZ.PICTURE_AS_PDF),
                  this::export));
    }
    model.pageProperty().subscribe(this::showPage);
  }

  HBox view() {
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

  void resize(int steps) {
    context.settings().update(s -> s.withReaderSize(clamped(s.readerSize() + steps)));
  }

  private static int clamped(int size) {
    return Math.clamp(size, Settings.READER_MIN, Settings.READER_MAX);
  }

  private void showPage(Optional<ReaderPage> page) {
    trail.getChildren().clear();
    page.map(p -> p.text().summary()).ifPresent(this::showTrail);
  }

  private void showTrail(ArticleSummary article) {
    trail
        .getChildren()
        .add(link(article.journal(), new Place.Shelves(Optional.of(article.journal()))));
    trail.getChildren().add(step());
    trail.getChildren().add(link(article.issueLabel(), new Place.Issue(article.issueId())));
    article
        .column()
        .ifPresent(
            c -> {
              trail.getChildren().add(step());
              trail.getChildren().add(link(c, new Place.Columns(Optional.of(c))));
            });
  }

  private Hyperlink link(String text, Place to) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("trail-link");
    link.setOnAction(e -> context.navigator().open(to));
    return link;
  }

  private static FontIcon step() {
    FontIcon step = new FontIcon(Material2AL.CHEVRON_RIGHT);
    step.getStyleClass().add("trail-step");
    return step;
  }

  private void showStar(boolean on) {
    starIcon.setIconCode(on ? Material2MZ.STAR : Material2MZ.STAR_BORDER);
    starIcon.getStyleClass().remove("star");
    if (on) {
      starIcon.getStyleClass().add("star");
    }
  }

  private void addToList() {
    model
        .pageProperty()
        .get()
        .ifPresent(p -> context.navigator().open(Place.Lists.adding(List.of(p.id()))));
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

  private static FontIcon icon(Ikon code) {
    return new FontIcon(code);
  }

  private Button button(String id, String key, Node icon, Runnable action, RoomKey... keys) {
    Button button = new Button(null, icon);
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    Tips.name(button, texts.get(key), texts, keys);
    button.setOnAction(e -> action.run());
    return button;
  }
}
