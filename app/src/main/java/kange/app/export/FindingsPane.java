package kange.app.export;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.export.ExportFinding;

/** What would be noticed of the export, a line for each kind; unfolded, the articles it is in. */
final class FindingsPane {
  /** Articles of one kind that are named; behind them it is said how many more there are. */
  private static final int MOST = 12;

  private final VBox view = new VBox();
  private final VBox lines = new VBox();
  private final Hyperlink summary = new Hyperlink();
  private final Texts texts;
  private final LongConsumer open;

  /**
   * What was found and a line that says so.
   *
   * @param open leads to an article
   * @param show brings the pane into sight
   */
  FindingsPane(ExportFindings findings, Texts texts, LongConsumer open, Runnable show) {
    this.texts = texts;
    this.open = open;
    summary.setId("export-findings-summary");
    summary.getStyleClass().add(Styles.TEXT_SMALL);
    summary.setOnAction(e -> show.run());
    Label name = new Label(texts.get("export.findings"));
    name.getStyleClass().add("section-name");
    view.setId("export-findings");
    view.getStyleClass().add("export-findings");
    view.getChildren().addAll(name, lines);
    findings.foundProperty().subscribe(this::show);
  }

  Node view() {
    return view;
  }

  /** One line that keeps its place where there is nothing to say: nothing moves under the mouse. */
  Node summary() {
    return summary;
  }

  private void show(List<ExportFinding> found) {
    Map<ExportFinding.Kind, List<ExportFinding>> byKind =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    ExportFinding::kind,
                    () -> new EnumMap<>(ExportFinding.Kind.class),
                    Collectors.toList()));
    lines.getChildren().setAll(byKind.entrySet().stream().map(this::line).toList());
    view.setVisible(!found.isEmpty());
    view.setManaged(!found.isEmpty());
    summary.setVisible(!found.isEmpty());
    summary.setText(found.isEmpty() ? "" : said(found, byKind.size()));
  }

  /** The worst of it, and of how many kinds there is more. */
  private String said(List<ExportFinding> found, int kinds) {
    ExportFinding.Kind worst = found.getFirst().kind();
    long of = found.stream().filter(finding -> finding.kind() == worst).count();
    return texts.get("export.findings.summary", texts.get("export.finding." + worst, of), kinds);
  }

  private Node line(Map.Entry<ExportFinding.Kind, List<ExportFinding>> kind) {
    List<ExportFinding> found = kind.getValue();
    VBox articles = new VBox();
    found.stream().limit(MOST).map(this::article).forEach(articles.getChildren()::add);
    if (found.size() > MOST) {
      Label more = new Label(texts.get("export.finding.more", found.size() - MOST));
      more.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      articles.getChildren().add(more);
    }
    String sentence = texts.get("export.finding." + kind.getKey(), found.size());
    TitledPane line = new TitledPane(sentence, articles);
    line.setId("export-finding-" + kind.getKey());
    line.setExpanded(false);
    line.setAnimated(false);
    line.getStyleClass().addAll(Styles.DENSE, "export-finding");
    return line;
  }

  private Node article(ExportFinding finding) {
    String details = String.join(texts.get("part.and"), finding.details());
    Hyperlink link =
        new Hyperlink(
            details.isEmpty()
                ? finding.title()
                : texts.get("export.finding.at", finding.title(), details));
    link.setWrapText(true);
    link.getStyleClass().add(Styles.TEXT_SMALL);
    link.setOnAction(e -> open.accept(finding.article()));
    return link;
  }
}
