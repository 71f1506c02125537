package kange.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagedListTest {
  private final CountDownLatch posted = new CountDownLatch(1);
  private final ArrayDeque<Runnable> ui = new ArrayDeque<>();
  private final TaskExecutor work =
      new TaskExecutor(
          r -> {
            ui.add(r);
            posted.countDown();
          },
          e -> {
            throw new AssertionError(e);
          });
  private final List<Integer> loads = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    work.close();
  }

  private List<String> page(int offset, int limit) {
    loads.add(offset);
    return IntStream.range(offset, Math.min(250, offset + limit)).mapToObj(i -> "a" + i).toList();
  }

  @Test
  void onlyPagesThatAreLookedAtAreLoadedAndEachOnce() throws InterruptedException {
    PagedList<String> list = new PagedList<>(250, page(0, PagedList.firstPage()), this::page, work);
    List<Integer> updated = new ArrayList<>();
    list.addListener(
        (ListChangeListener<String>)
            change -> {
              while (change.next()) {
                updated.addAll(IntStream.range(change.getFrom(), change.getTo()).boxed().toList());
              }
            });
    assertEquals(250, list.size());
    assertEquals("a99", list.get(99));
    assertNull(list.get(249));
    assertNull(list.get(200));
    posted.await();
    ui.remove().run();
    assertEquals("a249", list.get(249));
    assertEquals(List.of(0, 200), loads);
    assertEquals(IntStream.range(200, 250).boxed().toList(), updated);
  }

  @Test
  void comparingAndLookingForAnElementLoadsNothing() {
    PagedList<String> list = new PagedList<>(250, page(0, PagedList.firstPage()), this::page, work);
    PagedList<String> other =
        new PagedList<>(250, page(0, PagedList.firstPage()), this::page, work);
    loads.clear();
    assertNotEquals(list, other);
    assertEquals(7, list.indexOf("a7"));
    assertEquals(-1, list.indexOf("a200"));
    assertEquals(List.of(), loads);
    assertEquals(0, ui.size());
  }
}
