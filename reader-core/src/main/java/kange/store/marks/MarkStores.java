package kange.store.marks;

import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;

/** The stores of what readers mark. */
public record MarkStores(
    HighlightStore highlights,
    NoteStore notes,
    TagStore tags,
    ReadingListStore lists,
    MarkStore all) {

  public static MarkStores on(Database database, LanguageKeys keys) {
    return new MarkStores(
        new HighlightStore(database, keys),
        new NoteStore(database),
        new TagStore(database, keys),
        new ReadingListStore(database, keys),
        new MarkStore(database, keys));
  }
}
