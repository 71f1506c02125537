package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.StackPane;
import kange.app.window.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  private final List<String> told = new ArrayList<>();
  private TextField field;

  @BeforeAll
  static void startToolkit() throws Exception {
    Fx.start();
  }

  @BeforeEach
  void makeField() throws Exception {
    field =
        Fx.get(
            () -> {
              TextField made = new TextField();
              StackPane root = new StackPane(made);
              new Scene(root);
              root.applyCss();
              return made;
            });
    TypedText.listen(field, told::add);
  }

  @Test
  void whatIsStillBeingComposedIsNotToldTheWordIs() throws Exception {
    compose("dang", "");
    compose("dang jian", "");
    assertEquals("dang jian", Fx.get(field::getText));
    assertEquals(List.of(), told);
    compose("", "党建");
    assertEquals(List.of("党建"), told);
  }

  @Test
  void lettersTakenAsTheyWereComposedAreToldToo() throws Exception {
    compose("kange", "");
    compose("", "kange");
    assertEquals(List.of("kange"), told);
  }

  @Test
  void aWordGivenUpIsNoChange() throws Exception {
    Fx.run(() -> field.setText("党"));
    Fx.run(field::end);
    compose("jian", "");
    compose("", "");
    assertEquals(List.of("党"), told);
    assertEquals("党", Fx.get(field::getText));
  }

  private void compose(String unfinished, String committed) throws Exception {
    List<InputMethodTextRun> runs =
        unfinished.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(unfinished, InputMethodHighlight.UNSELECTED_RAW));
    Fx.run(
        () ->
            Event.fireEvent(
                field,
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    runs,
                    committed,
                    unfinished.length())));
  }
}
