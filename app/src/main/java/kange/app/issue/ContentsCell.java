package kange.app.issue;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.cover.IssueCover;
import kange.app.parts.ArticlePhrases;
import kange.app.parts.Leader;
import kange.app.parts.PickBox;
import kange.app.parts.WrappingCell;
import kange.app.scan.AttachedScan;
import kange.app.scan.ScanAttaching;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** A line of the contents page: a column's name, or a title with dots to its page number. */
final class ContentsCell extends WrappingCell<ContentsRow> {
  private final IssueModel model;
  private final ScanAttaching scans;
  private final RoomContext context;
  private final Texts texts;
  private final ArticlePhrases phrases;
  private final PickBox pick;
  private final IssueCover cover;

  /** Few cells ever show a masthead. */
  private Optional<AttachedScan> scan = Optional.empty();

  ContentsCell(IssueModel model, ScanAttaching scans, RoomContext context, Texts texts) {
    this.model = model;
    this.scans = scans;
    this.context = context;
    this.texts = texts;
    this.phrases = new ArticlePhrases(texts);
    this.cover = new IssueCover(context.fonts(), texts);
    this.pick =
        new PickBox(
            model.selection(),
            () -> Optional.ofNullable(getItem()).flatMap(ContentsRow::articleId),
            texts);
  }

  @Override
  protected void updateItem(ContentsRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("entry", "quiet");
    if (empty || row == null) {
      setAccessibleText(null);
      setGraphic(null);
      return;
    }
    getStyleClass().add(row instanceof ContentsRow.Entry ? "entry" : "quiet");
    setAccessibleText(isNameless(row) ? texts.get("issue.column.none") : null);
    pick.follow();
    setGraphic(page(content(row)));
  }

  /** Articles without a column stand below a gap; who listens is told what it means. */
  private static boolean isNameless(ContentsRow row) {
    return row instanceof ContentsRow.Column column && column.name().isEmpty();
  }

  private Node content(ContentsRow row) {
    if (row instanceof ContentsRow.Masthead masthead) {
      AttachedScan attached = scan.orElseGet(() -> new AttachedScan(scans, context));
      scan = Optional.of(attached);
      attached.of(masthead.issue().id());
      return new MastheadView(masthead.issue(), cover, attached, model, context, texts);
    }
    if (row instanceof ContentsRow.Column column) {
      Label name = new Label(column.name());
      name.getStyleClass().add(column.name().isEmpty() ? "column-none" : "column-name");
      return name;
    }
    if (row instanceof ContentsRow.Matter matter) {
      return new MatterView(matter.matter(), texts);
    }
    return entry(((ContentsRow.Entry) row).article());
  }

  /** The page stands in the middle of a wide window, as paper would. */
  private static Node page(Node content) {
    HBox sheet = new HBox(content);
    HBox.setHgrow(content, Priority.ALWAYS);
    HBox.setHgrow(sheet, Priority.ALWAYS);
    sheet.getStyleClass().add("sheet-of-paper");
    HBox page = new HBox(sheet);
    page.setAlignment(Pos.CENTER);
    return page;
  }

  private Node entry(ArticleSummary article) {
    Label title = new Label(article.title());
    title.getStyleClass().add("article-title");
    title.setMinWidth(0);
    Label page = new Label(article.page().map(String::valueOf).orElse(""));
    page.getStyleClass().add("page-number");
    HBox line = new HBox(title);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("title-line");
    if (article.favourite()) {
      FontIcon star = new FontIcon(Material2MZ.STAR);
      star.getStyleClass().add("star");
      line.getChildren().add(star);
    }
    if (article.doubts() > 0) {
      line.getChildren().add(doubts(article.doubts()));
    }
    line.getChildren().addAll(new Leader(), page);
    VBox lines = new VBox();
    lines.getStyleClass().add("article-lines");
    article.kicker().ifPresent(k -> lines.getChildren().add(small(k, "kicker")));
    lines.getChildren().add(line);
    String below =
        Stream.of(article.subtitle().orElse(""), phrases.authors(article.authors()))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("　"));
    if (!below.isEmpty()) {
      lines.getChildren().add(small(below, Styles.TEXT_MUTED));
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    HBox row = new HBox(pick, lines);
    row.getStyleClass().add("article-row");
    return row;
  }

  private static Label small(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().addAll(Styles.TEXT_SMALL, styleClass);
    return label;
  }

  private Label doubts(int doubts) {
    Label badge = new Label(texts.get("issue.doubts", doubts));
    badge.getStyleClass().add("doubts");
    badge.setMinWidth(USE_PREF_SIZE);
    badge.setTooltip(new Tooltip(texts.get("issue.doubts.tip")));
    return badge;
  }
}
