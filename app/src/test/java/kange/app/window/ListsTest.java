package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kange.app.shell.Place;
import kange.archive.ReadingLists;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import org.junit.jupiter.api.Test;

/** Reading lists arranged and renamed by hand, in the real window. */
class ListsTest extends WindowFixture {
  private long list;
  private List<Long> order;

  private void openAList() throws Exception {
    fillArchive();
    openWindow();
    order =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 5).stream()
            .map(ArticleSummary::id)
            .toList();
    list = lists().create("周末读").id();
    lists().add(list, order);
    Fx.await(() -> shell().open(new Place.Lists(OptionalLong.of(list), List.of())));
  }

  @Test
  void aRowIsDraggedToAnotherPlaceAndBackWithOneClick() throws Exception {
    openAList();
    hand.drag(middle(0), below(2));
    List<Long> moved = new ArrayList<>(order);
    Collections.rotate(moved.subList(0, 3), -1);
    Fx.until("it is there", () -> lists().articleIds(list).equals(moved));
    assertEquals(new Place.Lists(OptionalLong.of(list), List.of()), place());
    hand.click("#notice .accent");
    Fx.until("it is back", () -> lists().articleIds(list).equals(order));
  }

  @Test
  void altAndAnArrowMoveARowOnAndOnAndOneClickTakesAllOfItBack() throws Exception {
    openAList();
    Fx.run(() -> scene().lookup("#list-articles").requestFocus());
    hand.press(KeyCode.HOME);
    hand.press(KeyCode.ALT, KeyCode.DOWN);
    hand.press(KeyCode.ALT, KeyCode.DOWN);
    List<Long> moved = new ArrayList<>(order);
    Collections.rotate(moved.subList(0, 3), -1);
    Fx.until("it is two further", () -> lists().articleIds(list).equals(moved));
    hand.click("#notice .accent");
    Fx.until("it is back", () -> lists().articleIds(list).equals(order));
  }

  @Test
  void aListIsRenamedWhereItsNameStandsAndBackWithOneClick() throws Exception {
    openAList();
    Fx.run(() -> scene().lookup("#list-articles").requestFocus());
    hand.press(KeyCode.F2);
    Fx.run(() -> ((TextField) scene().lookup("#list-title")).setText("月末读"));
    hand.press(KeyCode.ENTER);
    Fx.until("it has its new name", () -> name().equals("月末读"));
    hand.click("#notice .accent");
    Fx.until("it has its old name", () -> name().equals("周末读"));
  }

  private ReadingLists lists() {
    return shell().context().archive().marks().lists();
  }

  private String name() {
    return lists().find(list).orElseThrow().name();
  }

  private Point2D middle(int row) throws Exception {
    Node cell = cell(row);
    return hand.at(cell, 200, cell.getLayoutBounds().getHeight() / 2);
  }

  private Point2D below(int row) throws Exception {
    Node cell = cell(row);
    return hand.at(cell, 200, cell.getLayoutBounds().getHeight() - 3);
  }

  private IndexedCell<?> cell(int row) throws Exception {
    hand.see("#list-articles");
    return Fx.get(
        () ->
            scene().lookup("#list-articles").lookupAll(".list-cell").stream()
                .filter(n -> n instanceof IndexedCell<?> c && c.getIndex() == row)
                .map(n -> (IndexedCell<?>) n)
                .findFirst()
                .orElseThrow());
  }
}
