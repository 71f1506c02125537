package kange.app.review;

import atlantafx.base.theme.Styles;
import javafx.scene.control.ToggleButton;
import kange.app.scan.ScanPane;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The printed page beside the source, and the button that shows it; only where there is a scan. */
final class ScanBeside {
  /** Issues are numbered from 1. */
  private static final long NOT_FILED = 0;

  private final ScanPane pane;
  private final ToggleButton toggle;

  /**
   * @param arrange told when the page comes or goes
   */
  ScanBeside(
      RoomContext context, ReviewModel model, SourceView source, Runnable arrange, Texts texts) {
    pane = new ScanPane(context);
    toggle =
        new ToggleButton(
            texts.get("review.scan"), new FontIcon(Material2OutlinedAL.IMPORT_CONTACTS));
    toggle.setId("review-scan");
    toggle.getStyleClass().addAll(Styles.FLAT, "scan-toggle");
    toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
    Tooltips.name(toggle, texts.get("review.scan.show"));
    // Who attached a scan wants to see it where the text is put right.
    toggle.setSelected(true);
    toggle.visibleProperty().bind(pane.thereProperty());
    toggle.managedProperty().bind(pane.thereProperty());
    Runnable follow =
        () -> {
          pane.open(toggle.isSelected() && pane.thereProperty().get());
          arrange.run();
        };
    toggle.setOnAction(e -> follow.run());
    pane.thereProperty().subscribe((before, there) -> follow.run());
    source.onLooked(pane::follow);
    // An act may say on which page an article begins.
    model.stateProperty().subscribe(state -> pane.refresh());
  }

  ScanPane pane() {
    return pane;
  }

  ToggleButton toggle() {
    return toggle;
  }

  /** An issue that is not filed yet has no scan. */
  void none() {
    pane.show(NOT_FILED);
  }

  /** The issue on the desk. */
  void show(long issue) {
    pane.show(issue);
  }
}
