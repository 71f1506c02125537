package kange.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedInputTest {
  private static BoundedInput of(int bytes, long limit) {
    return new BoundedInput(new ByteArrayInputStream(new byte[bytes]), limit);
  }

  @Test
  void whatIsAsLongAsWasSaidIsReadByteByByteOrAtOnce() throws IOException {
    BoundedInput one = of(2, 2);
    assertEquals(0, one.read());
    assertEquals(0, one.read());
    assertEquals(-1, one.read());
    assertEquals(500, of(500, 500).readAllBytes().length);
    BoundedInput skipped = of(10, 10);
    assertEquals(7, skipped.skip(7));
    assertEquals(3, skipped.readAllBytes().length);
  }

  @Test
  void whatGoesOnIsNotRead() {
    assertThrows(BoundedInput.TooLongException.class, () -> of(501, 500).readAllBytes());
  }
}
