package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import kange.app.settings.WindowSize;
import kange.app.shell.Place;
import org.junit.jupiter.api.Test;

class SearchHeadTest extends WindowFixture {
  @Override
  WindowSize size() {
    return new WindowSize(1280, 720, false);
  }

  @Test
  void whereThereIsRoomTheToolsAboveTheHitsStandInOneRow() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Search.of("群众")));
    Fx.pulse();
    Set<Long> rows =
        Fx.get(
            () -> {
              List<Node> tools = ((Pane) scene().lookup(".search-tools")).getChildren();
              return tools.stream()
                  .filter(Node::isManaged)
                  .map(tool -> Math.round(tool.getBoundsInParent().getCenterY()))
                  .collect(Collectors.toSet());
            });
    assertEquals(1, rows.size(), "rows at " + rows);
  }
}
