package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsJsonTest {
  @Test
  void textsAndNumbersComeBackAsWhatTheyWere() {
    List<Object> arguments = List.of("《“双拥”\\\"》", 12, "", "12");
    assertEquals(arguments, ArgumentsJson.read(ArgumentsJson.write(arguments)));
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    assertThrows(IllegalArgumentException.class, () -> ArgumentsJson.write(List.of(1.5)));
  }
}
