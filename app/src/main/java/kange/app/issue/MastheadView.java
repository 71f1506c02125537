package kange.app.issue;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.cover.IssueCover;
import kange.app.parts.NumberFormats;
import kange.app.parts.ReadOnly;
import kange.app.scan.AttachedScan;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.catalogue.IssueSummary;
import kange.model.issue.IssueMetadata;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The head of an issue's page: its cover, its name, what the masthead says, the export. */
final class MastheadView extends HBox {
  private static final double COVER = 148;

  /** Where the buttons go on in a second row, at usual size. */
  private static final double WRAP = 600;

  private final Texts texts;

  /**
   * @param cover drawn anew, and taken from the view it was in before, as is the scan
   */
  MastheadView(
      IssueSummary issue,
      IssueCover cover,
      AttachedScan scan,
      IssueModel model,
      RoomContext context,
      Texts texts) {
    this.texts = texts;
    getStyleClass().add("masthead");
    Label journal = new Label(issue.named() ? issue.journalLabel() : texts.get("cover.unnamed"));
    journal.getStyleClass().addAll(Styles.TITLE_1, "masthead-journal");
    journal.setWrapText(true);
    Label number = new Label(number(issue));
    number.getStyleClass().add("masthead-number");
    Label amount =
        new Label(
            texts.get("count.articles", issue.articles())
                + " · "
                + NumberFormats.characters(issue.characters(), texts));
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    FlowPane buttons = new FlowPane();
    buttons.setRowValignment(VPos.CENTER);
    buttons.setPrefWrapLength(WRAP * context.settings().get().zoom() / 100.0);
    buttons.getStyleClass().add("masthead-buttons");
    if (context.navigator().knows(Place.Export.class)) {
      buttons.getChildren().add(exportAll(model, context));
    }
    if (context.navigator().knows(Place.Print.class)) {
      buttons.getChildren().add(print(issue, context));
    }
    if (context.navigator().knows(Place.Review.class)) {
      buttons.getChildren().add(review(issue, context));
    }
    buttons.getChildren().add(matter(model));
    if (context.navigator().knows(Place.Profile.class)) {
      buttons.getChildren().add(habits(issue.journalLabel(), context));
    }
    buttons.getChildren().add(ReadOnly.of(context).guard(more(issue, context)));
    VBox words = new VBox(journal, number, amount, facts(issue, scan), buttons);
    words.getStyleClass().add("masthead-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    double zoom = context.settings().get().zoom() / 100.0;
    cover.show(issue, COVER * zoom);
    getChildren().addAll(cover, words);
  }

  private Button exportAll(IssueModel model, RoomContext context) {
    Button export =
        new Button(texts.get("issue.export"), new FontIcon(Material2OutlinedMZ.PICTURE_AS_PDF));
    export.setId("export-issue");
    export.getStyleClass().add(Styles.ACCENT);
    export.setOnAction(
        e -> context.navigator().open(new Place.Export(model.articleIds(), model.label())));
    return export;
  }

  private Button print(IssueSummary issue, RoomContext context) {
    Button print = new Button(texts.get("action.print"), new FontIcon(Material2OutlinedMZ.PRINT));
    print.setId("print-issue");
    print.setOnAction(e -> context.navigator().print(new Place.Issue(issue.id())));
    return print;
  }

  private Button review(IssueSummary issue, RoomContext context) {
    Button review =
        new Button(
            issue.doubts() == 0
                ? texts.get("issue.review")
                : texts.get("issue.review.doubts", issue.doubts()),
            new FontIcon(Material2OutlinedAL.FACT_CHECK));
    review.setId("review-issue");
    if (issue.doubts() > 0) {
      review.setTooltip(new Tooltip(texts.get("issue.review.tip", issue.doubts())));
    }
    review.setOnAction(e -> context.navigator().open(Place.Review.of(issue.id())));
    return review;
  }

  private Button matter(IssueModel model) {
    Button matter = new Button();
    matter
        .textProperty()
        .bind(
            model
                .showsMatterProperty()
                .map(shown -> texts.get(shown ? "issue.matter.fold" : "issue.matter")));
    matter.setId("issue-matter");
    matter.getStyleClass().add(Styles.FLAT);
    matter.setOnAction(e -> model.toggleMatter());
    return matter;
  }

  private Button habits(String journal, RoomContext context) {
    Button habits = new Button(texts.get("issue.profile"));
    habits.setId("issue-profile");
    habits.getStyleClass().addAll(Styles.FLAT, Styles.TEXT_MUTED);
    habits.setOnAction(e -> context.navigator().open(new Place.Profile(journal)));
    return habits;
  }

  /** What is not done every day stands apart, where no hand slips to. */
  private MenuButton more(IssueSummary issue, RoomContext context) {
    MenuItem delete =
        new MenuItem(texts.get("issue.delete"), new FontIcon(Material2OutlinedAL.DELETE));
    delete.setId("issue-delete");
    delete.setOnAction(e -> new IssueRemoval(context, texts).delete(issue));
    MenuButton more = new MenuButton(null, new FontIcon(Material2OutlinedMZ.MORE_HORIZ), delete);
    more.setId("issue-more");
    more.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Tweaks.NO_ARROW);
    Tooltips.name(more, texts.get("issue.more"));
    return more;
  }

  private String number(IssueSummary issue) {
    String serial =
        issue.metadata().serial().map(s -> texts.get("issue.serial", s.toString())).orElse("");
    String label = issue.numberLabel();
    return serial.isEmpty() || label.isEmpty() ? label + serial : label + "　" + serial;
  }

  private GridPane facts(IssueSummary issue, AttachedScan scan) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    IssueMetadata said = issue.metadata();
    fact(grid, "issue.publisher", said.publisher());
    fact(grid, "issue.date", said.date());
    fact(grid, "issue.permit", said.permit());
    fact(grid, "issue.issn", said.issn());
    fact(grid, "issue.cn", said.cn());
    fact(grid, "issue.file", Optional.of(issue.sourceFile()));
    fact(
        grid,
        "issue.imported",
        Optional.of(
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(texts.locale())
                .format(issue.importedAt().atZone(ZoneId.systemDefault()))));
    grid.addRow(grid.getRowCount(), name("issue.scan"), scan);
    return grid;
  }

  private void fact(GridPane grid, String key, Optional<String> value) {
    value.ifPresent(
        v -> {
          Label text = new Label(v);
          text.setWrapText(true);
          grid.addRow(grid.getRowCount(), name(key), text);
        });
  }

  private Label name(String key) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add(Styles.TEXT_MUTED);
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }
}
