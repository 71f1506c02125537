package kange.store.marks;

import java.time.Instant;
import java.util.List;
import kange.model.marks.MarkKind;

/**
 * A mark as searching sees it.
 *
 * @param id the highlight's; of other kinds the article's
 * @param note what is noted; blank for nothing
 * @param own whether it is the reader's own, in no archive
 * @param words what a search may find: each is looked through by itself
 */
record MarkRow(
    MarkKind kind,
    long id,
    long article,
    Instant at,
    String note,
    boolean own,
    List<String> words) {}
