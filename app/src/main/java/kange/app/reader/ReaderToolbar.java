package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.settings.Settings;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.ArticleSummary;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Above the page: where one is, the hits, the size of the text, the light, the star, the export.
 */
final class ReaderToolbar {
  private final HBox view = new HBox();
  private final HBox trail = new HBox();
  private final HBox hits = new HBox();
  private final Label hitCount = new Label();
  private final FontIcon starIcon = new FontIcon(Material2MZ.STAR_BORDER);
  private final RoomContext context;
  private final ReaderModel model;
  private final Texts texts;

  ReaderToolbar(
      RoomContext context, ReaderModel model, Texts texts, Runnable favourite, Runnable source) {
    this.context = context;
    this.model = model;
    this.texts = texts;
    view.getStyleClass().add("reader-bar");
    view.setAlignment(Pos.CENTER_LEFT);
    trail.setAlignment(Pos.CENTER_LEFT);
    trail.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    buildHits();
    Button star = button("reader-star", "reader.star", starIcon, favourite);
    model.favouriteProperty().subscribe(this::showStar);
    Button smaller =
        button(
            "reader-smaller",
            "reader.smaller",
            new Label(texts.get("reader.smaller.sign")),
            () -> resize(-1));
    Button larger =
        button(
            "reader-larger",
            "reader.larger",
            new Label(texts.get("reader.larger.sign")),
            () -> resize(1));
    Button lines =
        button("reader-source", "reader.source.show", icon(Material2OutlinedAL.CODE), source);
    view.getChildren().addAll(trail, space, hits, smaller, larger, light(), lines, star);
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
    model.hitProperty().subscribe(at -> showHits());
  }

  HBox view() {
    return view;
  }

  void resize(int steps) {
    context.settings().update(s -> s.withReaderSize(clamped(s.readerSize() + steps)));
  }

  private static int clamped(int size) {
    return Math.clamp(size, Settings.READER_MIN, Settings.READER_MAX);
  }

  private void buildHits() {
    hits.setAlignment(Pos.CENTER);
    hits.getStyleClass().add("hit-steps");
    hitCount.setId("hit-count");
    hits.getChildren()
        .addAll(
            hitCount,
            button(
                "hit-previous",
                "reader.hit.previous",
                icon(Material2AL.KEYBOARD_ARROW_UP),
                () -> model.stepHit(-1)),
            button(
                "hit-next",
                "reader.hit.next",
                icon(Material2AL.KEYBOARD_ARROW_DOWN),
                () -> model.stepHit(1)));
  }

  private void showHits() {
    int count = model.pageProperty().get().map(p -> p.hits().size()).orElse(0);
    boolean asked = model.pageProperty().get().filter(p -> !p.query().isBlank()).isPresent();
    hits.setVisible(asked);
    hits.setManaged(asked);
    hitCount.setText(
        count == 0
            ? texts.get("reader.hit.none")
            : texts.get("reader.hit.count", model.hitProperty().get() + 1, count));
    hits.getChildren().subList(1, 3).forEach(b -> b.setDisable(count == 0));
  }

  private void showPage(Optional<ReaderPage> page) {
    trail.getChildren().clear();
    page.map(p -> p.text().summary()).ifPresent(this::showTrail);
    showHits();
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

  private MenuButton light() {
    MenuButton menu = new MenuButton(null, icon(Material2OutlinedAL.BRIGHTNESS_6));
    menu.setId("reader-light");
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    menu.setTooltip(new Tooltip(texts.get("reader.light")));
    menu.setAccessibleText(texts.get("reader.light"));
    ToggleGroup group = new ToggleGroup();
    Map<Theme, RadioMenuItem> items = new EnumMap<>(Theme.class);
    for (Theme theme : List.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK, Theme.SYSTEM)) {
      RadioMenuItem item = new RadioMenuItem(texts.get("theme." + theme.name()));
      item.setToggleGroup(group);
      item.setOnAction(e -> context.settings().update(s -> s.withTheme(theme)));
      items.put(theme, item);
      menu.getItems().add(item);
    }
    context.settings().property().subscribe(s -> items.get(s.theme()).setSelected(true));
    return menu;
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

  private Button button(String id, String key, Node icon, Runnable action) {
    Button button = new Button(null, icon);
    button.setId(id);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(e -> action.run());
    return button;
  }
}
