package kange.app.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A long list of which only the pages somebody looked at are loaded. An element that is not there
 * yet is null; it appears when its page arrives. For the UI thread.
 */
public final class PagedList<T> extends LazyList<T> {
  /** Loads one page; called off the UI thread. */
  @FunctionalInterface
  public interface Pages<T> {
    List<T> load(int offset, int limit) throws Exception;
  }

  private static final int PAGE = 100;

  private final int size;
  private final Pages<T> pages;
  private final TaskExecutor work;
  private final Map<Integer, List<T>> loaded = new HashMap<>();
  private final Set<Integer> asked = new HashSet<>();

  /**
   * @param first the first page, as {@code pages.load(0, firstPage())} gave it
   */
  public PagedList(int size, List<T> first, Pages<T> pages, TaskExecutor work) {
    this.size = size;
    this.pages = pages;
    this.work = work;
    loaded.put(0, List.copyOf(first));
  }

  /** How many elements the first page holds. */
  public static int firstPage() {
    return PAGE;
  }

  @Override
  public @Nullable T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int page = index / PAGE;
    List<T> elements = loaded.get(page);
    if (elements == null) {
      request(page);
      return null;
    }
    int within = index % PAGE;
    // A page may be shorter than expected when articles were deleted meanwhile.
    return within < elements.size() ? elements.get(within) : null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int indexOf(Object element) {
    for (Map.Entry<Integer, List<T>> page : loaded.entrySet()) {
      int within = page.getValue().indexOf(element);
      if (within >= 0) {
        return page.getKey() * PAGE + within;
      }
    }
    return -1;
  }

  private void request(int page) {
    if (asked.add(page)) {
      work.run(job -> List.copyOf(pages.load(page * PAGE, PAGE)), found -> arrived(page, found));
    }
  }

  private void arrived(int page, List<T> found) {
    loaded.put(page, found);
    beginChange();
    for (int i = page * PAGE; i < Math.min(size, (page + 1) * PAGE); i++) {
      nextUpdate(i);
    }
    endChange();
  }
}
