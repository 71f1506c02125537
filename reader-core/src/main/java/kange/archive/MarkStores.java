package kange.archive;

import kange.store.Database;
import kange.store.HighlightStore;
import kange.store.LanguageKeys;
import kange.store.MarkStore;
import kange.store.NoteStore;
import kange.store.ReadingListStore;
import kange.store.TagStore;

/** The stores of what readers mark. */
record MarkStores(
    HighlightStore highlights,
    NoteStore notes,
    TagStore tags,
    ReadingListStore lists,
    MarkStore all) {

  static MarkStores on(Database database, LanguageKeys keys) {
    return new MarkStores(
        new HighlightStore(database, keys),
        new NoteStore(database),
        new TagStore(database, keys),
        new ReadingListStore(database, keys),
        new MarkStore(database, keys));
  }
}
