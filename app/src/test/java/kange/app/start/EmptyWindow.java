package kange.app.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with nothing in it, of the size ours has: what every JavaFX program must pay. */
public final class EmptyWindow extends Application {
  private static final int WIDTH = 1120;
  private static final int HEIGHT = 760;

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
    stage.show();
  }
}
