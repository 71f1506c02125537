package kange.app.parts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Articles picked for export, in the order picked. For the UI thread. */
public final class ArticleSelection {
  private final Set<Long> picked = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();

  public boolean contains(long article) {
    return picked.contains(article);
  }

  public void set(long article, boolean on) {
    if (on ? picked.add(article) : picked.remove(article)) {
      size.set(picked.size());
    }
  }

  public void addAll(Collection<Long> articles) {
    picked.addAll(articles);
    size.set(picked.size());
  }

  public void clear() {
    picked.clear();
    size.set(0);
  }

  /** Hands what is picked to somebody; false where nothing is. */
  public boolean handTo(Consumer<List<Long>> taker) {
    boolean any = !picked.isEmpty();
    if (any) {
      taker.accept(articles());
    }
    return any;
  }

  public List<Long> articles() {
    return List.copyOf(picked);
  }

  public ReadOnlyIntegerProperty sizeProperty() {
    return size.getReadOnlyProperty();
  }
}
