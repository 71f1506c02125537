package kange.app.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start shows the first one's window. */
class SingleInstanceTest {
  @TempDir Path folder;
  private Path config;
  private Path cache;
  private final LinkedBlockingQueue<WindowRequest> taken = new LinkedBlockingQueue<>();

  @BeforeEach
  void folders() {
    config = folder.resolve("config");
    cache = folder.resolve("cache");
  }

  private WindowRequest request(String... files) {
    return new WindowRequest(
        folder.resolve("刊阁 档案"), Stream.of(files).map(folder::resolve).toList());
  }

  private SingleInstance first() {
    SingleInstance first = SingleInstance.claim(config, cache).orElseThrow();
    first.answerBy(taken::add);
    return first;
  }

  @Test
  void theFirstWindowTakesWhatTheSecondStartWasGiven() {
    WindowRequest request = request("2026年 第3期.txt", "另一期.docx");
    try (SingleInstance first = first()) {
      assertTrue(SingleInstance.handOver(config, cache, request));
      assertEquals(request, taken.remove());
      assertTrue(SingleInstance.handOver(config, cache, request()), "and again");
      assertEquals(Optional.empty(), SingleInstance.claim(config, cache), "there is one: " + first);
    }
  }

  @Test
  void aSecondStartWaitsForAWindowThatIsNotThereYet() throws Exception {
    try (SingleInstance first = SingleInstance.claim(config, cache).orElseThrow()) {
      CompletableFuture<Boolean> second =
          CompletableFuture.supplyAsync(() -> SingleInstance.handOver(config, cache, request()));
      first.answerBy(taken::add);
      assertTrue(second.get());
    }
  }

  @Test
  void anotherArchiveOrAnotherPersonGetsAWindowOfItsOwn() {
    try (SingleInstance first = SingleInstance.claim(config, cache).orElseThrow()) {
      first.answerBy(request -> false);
      assertFalse(SingleInstance.handOver(config, cache, request()));
      Path other = folder.resolve("another config");
      assertFalse(SingleInstance.handOver(other, cache, request()));
      SingleInstance.claim(other, cache).orElseThrow().close();
    }
  }

  @Test
  void whenTheFirstIsClosedOrWasKilledTheNextOneIsTheFirst() throws Exception {
    assertFalse(SingleInstance.handOver(config, cache, request()), "nobody has ever started");
    first().close();
    assertFalse(SingleInstance.handOver(config, cache, request()));
    Path socket = InstanceAddress.of(config, cache).orElseThrow();
    Files.createDirectories(socket.getParent());
    Files.createFile(socket);
    assertFalse(SingleInstance.handOver(config, cache, request()), "left by one that was killed");
    try (SingleInstance next = first()) {
      assertTrue(SingleInstance.handOver(config, cache, request()), next.toString());
    }
  }

  @Test
  void wherePathsAreTooLongForASocketEachStartOpensAWindow() {
    Path deep = folder.resolve("很".repeat(40));
    boolean runtimeFolder = System.getenv("XDG_RUNTIME_DIR") != null;
    assertEquals(runtimeFolder, SingleInstance.claim(config, deep).map(c -> true).isPresent());
    assertFalse(SingleInstance.handOver(deep, deep, request("a.txt")));
    assertEquals(List.of(), List.copyOf(taken));
  }
}
