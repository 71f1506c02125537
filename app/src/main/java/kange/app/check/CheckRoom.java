package kange.app.check;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.check.CheckModel.Activity;
import kange.app.files.FileKind;
import kange.app.parts.OpenedRows;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.check.CheckFinding;
import kange.model.check.CheckReport;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The archive's health: the verdict, every finding, and the buttons to mend and to back up. */
public final class CheckRoom implements Room {
  private final VBox view = new VBox();
  private final FontIcon verdictIcon = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
  private final Label verdict = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final CheckBox withScans;
  private final RoomContext context;
  private final Texts texts;
  private final CheckModel model;

  public CheckRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(CheckRoom.class);
    withScans = new CheckBox(texts.get("check.backup.scans"));
    model = new CheckModel(context.archive(), context.work(), context.notices(), texts);
    view.getStyleClass().addAll("room", "check");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("check.css")).toExternalForm());
    view.getChildren().addAll(head(), banner(), findings());
    model.activityProperty().subscribe(a -> say());
    model.reportProperty().subscribe(r -> say());
  }

  @Override
  public Parent view() {
    return view;
  }

  /** Looks at the archive anew each time the room is entered. */
  @Override
  public CompletableFuture<Void> open(Place place) {
    model.lookForScans();
    return model.check(false).settled();
  }

  private Node findings() {
    ListView<CheckRow> findings = new ListView<>(model.rows());
    findings.setId("check-findings");
    findings.setAccessibleText(texts.get("check.findings"));
    findings.getStyleClass().addAll("plain-list", "articles", "findings");
    CheckedIssueLine.Open open =
        new CheckedIssueLine.Open(
            !readOnly(),
            issue -> context.navigator().open(Place.Review.of(issue.id())),
            issue -> context.navigator().open(new Place.Issue(issue.id())));
    findings.setCellFactory(v -> new FindingCell(texts, open));
    findings.setPlaceholder(new Region());
    OpenedRows.on(
        findings,
        row -> {
          if (row instanceof CheckRow.Issue of) {
            open.best(of.issue());
          }
        });
    VBox.setVgrow(findings, Priority.ALWAYS);
    return findings;
  }

  private Node head() {
    Label title = new Label(texts.get("rail.check"));
    title.getStyleClass().add(Styles.TITLE_2);
    Label folder = new Label(context.archive().folder().toString());
    folder.getStyleClass().add(Styles.TEXT_MUTED);
    VBox words = new VBox(title, folder);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button again = new Button(texts.get("check.again"), new FontIcon(Material2OutlinedMZ.REFRESH));
    again.setId("check-again");
    again.setOnAction(e -> model.check(false));
    Button repair = new Button(texts.get("check.repair"), new FontIcon(Material2OutlinedAL.BUILD));
    repair.setId("check-repair");
    repair.setOnAction(e -> model.check(true));
    Button backup =
        new Button(texts.get("check.backup"), new FontIcon(Material2OutlinedAL.ARCHIVE));
    backup.setId("check-backup");
    backup.setOnAction(e -> backup());
    Button drill =
        new Button(texts.get("check.drill"), new FontIcon(Material2OutlinedMZ.VERIFIED_USER));
    drill.setId("check-drill");
    drill.setTooltip(new Tooltip(texts.get("check.drill.tip")));
    drill.setOnAction(e -> drill());
    model
        .reportProperty()
        .subscribe(
            report -> repair.setDisable(report.map(CheckReport::sound).orElse(true) || readOnly()));
    withScans.setId("check-backup-scans");
    withScans.setSelected(true);
    withScans.visibleProperty().bind(model.scansProperty());
    withScans.managedProperty().bind(model.scansProperty());
    HBox buttons = new HBox(again, repair, backup, withScans, drill);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    buttons.getStyleClass().add("check-buttons");
    buttons
        .disableProperty()
        .bind(model.activityProperty().map(activity -> activity != Activity.NONE));
    HBox head = new HBox(words, buttons);
    head.getStyleClass().add("room-head");
    return head;
  }

  private Node banner() {
    verdict.setWrapText(true);
    verdictIcon.getStyleClass().add("verdict-icon");
    busy.getStyleClass().add("verdict-busy");
    HBox banner = new HBox(busy, verdictIcon, verdict);
    banner.getStyleClass().add("verdict");
    return banner;
  }

  private void say() {
    Activity activity = model.activityProperty().get();
    Optional<CheckReport> report = model.reportProperty().get();
    boolean resting = activity == Activity.NONE;
    show(busy, !resting);
    show(verdictIcon, resting && report.isPresent());
    verdict.setId(resting && report.isPresent() ? "check-verdict" : "check-working");
    if (!resting) {
      verdict.setText(texts.get("check." + activity));
    } else {
      verdict.setText(report.map(this::verdict).orElse(""));
      report.ifPresent(this::colour);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private String verdict(CheckReport report) {
    if (!report.sound()) {
      return texts.get("check.damaged");
    }
    boolean mended =
        report.findings().stream().anyMatch(f -> f.status() == CheckFinding.Status.REPAIRED);
    return texts.get(mended ? "check.repaired" : "check.sound");
  }

  private void colour(CheckReport report) {
    CheckFinding.Status status =
        report.sound() ? CheckFinding.Status.SOUND : CheckFinding.Status.DAMAGED;
    verdictIcon.setIconCode(FindingCell.icon(status));
    verdictIcon
        .getStyleClass()
        .setAll("ikonli-font-icon", "verdict-icon", FindingCell.style(status));
  }

  private boolean readOnly() {
    return context.archive().access().refused();
  }

  private void backup() {
    context
        .files()
        .saveFile(
            texts.get("check.backup.title"),
            texts.get("check.backup.name", LocalDate.now(ZoneId.systemDefault()).toString()),
            FileKind.of(texts.get("check.backup.kind"), "zip"))
        .ifPresent(file -> model.backup(file, withScans.isSelected()));
  }

  private void drill() {
    context
        .files()
        .openFiles(
            texts.get("check.drill.title"),
            List.of(FileKind.of(texts.get("check.backup.kind"), "zip")))
        .stream()
        .findFirst()
        .ifPresent(model::drill);
  }
}
