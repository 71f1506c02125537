package kange.app.reader;

import javafx.scene.layout.HBox;
import kange.app.reader.page.ReaderPage;
import kange.app.scan.ScanPane;

/**
 * The printed page beside the article: one who reads beside the print goes on to, where there is
 * one.
 */
final class PrintBeside {
  /** Of the room, what it takes. */
  private static final double SHARE = 0.38;

  private final ScanPane pane;
  private boolean wanted;

  PrintBeside(ScanPane pane) {
    this.pane = pane;
  }

  void putInto(HBox desk) {
    desk.getChildren().add(pane);
    pane.prefWidthProperty().bind(desk.widthProperty().multiply(SHARE));
  }

  void show(ReaderPage page) {
    pane.show(page.text().summary().issueId());
  }

  /** There is one for the article on show, or not. */
  void offer(boolean there) {
    pane.open(there && wanted);
  }

  void toggle() {
    wanted = !wanted;
    pane.open(wanted);
  }

  void follow(ReaderPage page, int block) {
    pane.follow(page.lineOf(block));
  }
}
