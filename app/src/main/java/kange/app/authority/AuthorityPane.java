package kange.app.authority;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.authority.ActFieldModel.Mode;
import kange.app.authority.ActFieldModel.Preview;
import kange.app.parts.ArticleListView;
import kange.app.parts.EmptyState;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.app.work.LatestTask;
import kange.model.authority.Authority;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.authority.Variant;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The heading looked at: what it is called, what leads to it, its articles, what can be done. */
final class AuthorityPane extends VBox {
  /** Does what was decided. */
  interface Doer {
    void apply(AuthorityAct act, AuthorityName then);
  }

  private static final int MOST_SEEN = 6;

  private final Label title = new Label();
  private final Label amount = new Label();
  private final VBox variants = new VBox();
  private final ScrollPane variantsPane = new ScrollPane(variants);
  private final Button rename;
  private final Button alias;
  private final Button kind;
  private final Button distinguish;
  private final Button shelf;
  private final ActField field;
  private final AuthorityModel model;
  private final AuthorityWords words;
  private final Texts texts;
  private final Doer doer;

  AuthorityPane(AuthorityModel model, RoomContext context, Texts texts, Doer doer) {
    this.model = model;
    this.texts = texts;
    this.doer = doer;
    words = new AuthorityWords(texts);
    title.getStyleClass().addAll(Styles.TITLE_3, "authority-title");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.setId("authority-heading");
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    rename = tool("authority-rename", "act.rename.button", Material2OutlinedAL.EDIT);
    rename.setOnAction(e -> rename());
    Tooltips.name(rename, texts.get("act.rename.button"), texts, RoomKey.RENAME);
    alias = tool("authority-alias", "act.alias.button", Material2OutlinedAL.LINK);
    alias.setOnAction(e -> say(Mode.ALIAS));
    kind = tool("authority-kind", "act.to-organization", Material2OutlinedAL.BUSINESS);
    kind.setOnAction(e -> reclassify());
    distinguish =
        tool("authority-distinguish", "act.distinguish.button", Material2OutlinedAL.CALL_SPLIT);
    distinguish.setOnAction(e -> say(Mode.DISTINGUISH));
    shelf = tool("authority-shelf", "act.shelf", Material2OutlinedMZ.MENU_BOOK);
    shelf.setOnAction(
        e ->
            model
                .chosenProperty()
                .get()
                .map(a -> a.heading().name().text())
                .ifPresent(name -> context.navigator().open(new Place.Shelves(Optional.of(name)))));
    FlowPane tools = new FlowPane(rename, alias, kind, distinguish, shelf);
    tools.getStyleClass().add("authority-buttons");
    field =
        new ActField(
            new ActFieldModel(
                context.archive().authorities(),
                new LatestTask(context.work(), e -> context.notices().error(e))),
            texts,
            this::taken);
    variants.getStyleClass().add("authority-variants");
    variantsPane.setFitToWidth(true);
    variants.heightProperty().subscribe(height -> fitVariants(height.doubleValue()));
    variantsPane.getStyleClass().add("authority-variants-pane");
    VBox head = new VBox(title, amount, tools, field, variantsPane);
    head.getStyleClass().add("authority-head");
    ArticleListView articles =
        new ArticleListView(
            model.articles(), context.navigator(), texts, title::getText, new Label());
    VBox.setVgrow(articles, Priority.ALWAYS);
    getStyleClass().add("wide-pane");
    EmptyState blank =
        new EmptyState(Material2OutlinedAL.HOW_TO_REG, texts.get("none"), texts.get("none.text"));
    VBox.setVgrow(blank, Priority.ALWAYS);
    model
        .chosenProperty()
        .subscribe(
            chosen -> {
              getChildren()
                  .setAll(
                      chosen.isPresent() ? List.<Node>of(head, articles) : List.<Node>of(blank));
              chosen.ifPresent(this::show);
            });
    model.articles().selection().sizeProperty().subscribe(size -> offer());
  }

  private Button tool(String id, String key, Ikon icon) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(Authority authority) {
    title.setText(authority.heading().name().text());
    amount.setText(words.amount(authority.heading()));
    variants.getChildren().clear();
    if (!authority.variants().isEmpty()) {
      Label said = new Label(texts.get("variants", authority.printed()));
      said.setWrapText(true);
      said.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      variants.getChildren().add(said);
    }
    for (Variant variant : authority.variants()) {
      variants.getChildren().add(new VariantRow(variant, texts, model.readOnly(), this::part));
    }
    boolean any = !authority.variants().isEmpty();
    variantsPane.setVisible(any);
    variantsPane.setManaged(any);
    AuthorityKind of = authority.heading().name().kind();
    boolean signs = of == AuthorityKind.PERSON || of == AuthorityKind.ORGANIZATION;
    on(kind, signs);
    kind.setText(texts.get(of == AuthorityKind.PERSON ? "act.to-organization" : "act.to-person"));
    on(distinguish, of != AuthorityKind.JOURNAL);
    on(shelf, of == AuthorityKind.JOURNAL);
    offer();
  }

  /** So many are seen at once; the articles below want room, too. */
  private void fitVariants(double height) {
    double line = height / Math.max(1, variants.getChildren().size());
    double seen = Math.min(height, line * MOST_SEEN);
    variantsPane.setMinViewportHeight(seen);
    variantsPane.setPrefViewportHeight(seen);
  }

  private void offer() {
    int picked = model.articles().selection().sizeProperty().get();
    rename.setDisable(model.readOnly());
    alias.setDisable(model.readOnly());
    kind.setDisable(model.readOnly());
    distinguish.setDisable(model.readOnly() || picked == 0);
    distinguish.setText(
        picked == 0
            ? texts.get("act.distinguish.button")
            : texts.get("act.distinguish.picked", picked));
  }

  private static void on(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  /** Offers to call the heading otherwise. */
  void rename() {
    say(Mode.RENAME);
  }

  private void say(Mode mode) {
    Optional<Authority> chosen = model.chosenProperty().get();
    if (!model.readOnly() && chosen.isPresent()) {
      field.open(mode, chosen.get(), model.articles().selection().articles());
    }
  }

  private void taken(Preview preview) {
    doer.apply(preview.act(), preview.heading());
  }

  private void reclassify() {
    model
        .chosenProperty()
        .get()
        .map(a -> a.heading().name())
        .ifPresent(
            name -> {
              AuthorityName other =
                  new AuthorityName(
                      name.kind() == AuthorityKind.PERSON
                          ? AuthorityKind.ORGANIZATION
                          : AuthorityKind.PERSON,
                      name.text());
              doer.apply(new AuthorityAct.Rename(name, other), other);
            });
  }

  private void part(Variant variant) {
    doer.apply(new AuthorityAct.Part(List.of(variant.reference())), variant.reference().heading());
  }
}
