package kange.app.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import kange.app.work.LazyList;
import kange.app.work.PagedList;
import kange.model.catalogue.IndexedName;
import kange.model.catalogue.LetterCount;
import org.jspecify.annotations.Nullable;

/** The lines of an index: names loaded in pages, each letter above those that stand under it. */
final class NameRows extends LazyList<NameRow> {
  private final PagedList<IndexedName> names;
  private final List<String> letters = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final int size;

  /**
   * @param counts the letters that get a line, with how many names follow it; none: names only
   */
  NameRows(List<LetterCount> counts, PagedList<IndexedName> names) {
    this.names = names;
    int row = 0;
    for (LetterCount letter : counts) {
      letters.add(letter.letter());
      headings.add(row);
      row += 1 + letter.names();
    }
    size = names.size() + counts.size();
    names.addListener((ListChangeListener<IndexedName>) this::arrived);
  }

  @Override
  public @Nullable NameRow get(int row) {
    int above = headingsUpTo(row);
    if (above > 0 && headings.get(above - 1) == row) {
      return new NameRow(letters.get(above - 1), Optional.empty());
    }
    IndexedName name = names.get(row - above);
    return name == null ? null : NameRow.of(name);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int indexOf(Object row) {
    int name = row instanceof NameRow r ? r.indexed().map(names::indexOf).orElse(-1) : -1;
    return name < 0 ? -1 : rowOf(name);
  }

  boolean lettered() {
    return !letters.isEmpty();
  }

  /** Where a name stands that so many names stand before. */
  int rowOf(int name) {
    int row = name;
    for (int heading : headings) {
      if (heading > row) {
        break;
      }
      row++;
    }
    return row;
  }

  /** Where a letter stands; empty when it has no line. */
  OptionalInt rowOf(String letter) {
    int at = letters.indexOf(letter);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(headings.get(at));
  }

  private int headingsUpTo(int row) {
    int above = 0;
    while (above < headings.size() && headings.get(above) <= row) {
      above++;
    }
    return above;
  }

  private void arrived(ListChangeListener.Change<? extends IndexedName> change) {
    beginChange();
    while (change.next()) {
      for (int i = change.getFrom(); i < change.getTo(); i++) {
        nextUpdate(rowOf(i));
      }
    }
    endChange();
  }
}
