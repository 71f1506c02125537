package kange.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.queue.QueueState;
import org.junit.jupiter.api.Test;

class MessageJsonTest {
  @Test
  void aMessageComesBackWithEveryKindOfArgument() {
    Message message =
        new Message(
            "area.code",
            List.of(
                "文",
                7,
                1L << 40,
                Path.of("/a/文.txt"),
                new Message("other.code", List.of("x")),
                List.of(1, "zwei", List.of())));
    assertEquals(message, MessageJson.read(MessageJson.write(message)));
  }

  @Test
  void aPathThatIsNoneHereComesBackAsText() {
    String json = "{\"code\":\"a.b\",\"arguments\":[{\"path\":\"x\\u0000y\"}]}";
    assertEquals(List.of("x\0y"), MessageJson.read(json).arguments());
  }

  @Test
  void whatNobodyStoresIsRefused() {
    Message message = new Message("a.b", List.of(QueueState.READ));
    assertThrows(IllegalArgumentException.class, () -> MessageJson.write(message));
  }
}
