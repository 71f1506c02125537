package kange.app.work;

import java.util.AbstractList;
import javafx.collections.ObservableListBase;

/**
 * A list whose elements may still be on their way: asking for one loads it. So it is equal only to
 * itself, as properties compare the lists they are given; {@link AbstractList} would compare, and
 * load, element by element.
 */
public abstract class LazyList<T> extends ObservableListBase<T> {
  /** Looks among the elements that have arrived only; list views ask this of any list. */
  @Override
  public abstract int indexOf(Object element);

  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }
}
