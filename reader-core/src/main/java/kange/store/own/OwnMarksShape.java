package kange.store.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kange.store.sql.NumberedScripts;
import kange.store.sql.SideShape;

/**
 * What a reader's own database holds, and how its tables and the archive's are read as one. Each
 * view has a column more than its tables: {@code own}, 1 for what is the reader's.
 *
 * <p>Marks of articles that are not in the archive wait: the views do not show them. What was given
 * to the archive and came back with an edition is shown once.
 */
final class OwnMarksShape {
  /** "KanO" in ASCII: marks a SQLite file as a reader's own marks. */
  private static final int APPLICATION_ID = 0x4B616E4F;

  static final NumberedScripts SCRIPTS =
      new NumberedScripts(APPLICATION_ID, OwnMarksShape.class, List.of("001-own-marks.sql"));

  private static final String HERE = ".article_id IN (SELECT id FROM main.article)";

  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "favourite", "article_id, marked_at",
              "reading_position", "article_id, block, fraction, read_at",
              "highlight",
                  "id, article_id, block, first_char, end_char, quote, before, after, attached,"
                      + " colour, note, created_at, changed_at",
              "article_note", "article_id, text, changed_at",
              "tag", "id, name, name_key, sort_key",
              "article_tag", "article_id, tag_id, tagged_at",
              "reading_list", "id, name, sort_key, created_at, changed_at",
              "reading_list_article", "list_id, article_id, position"));

  /** What of a table of the reader's stands beside the archive's; {@code o} is the table. */
  private static final Map<String, String> OWN =
      Map.of(
          "favourite",
              "FROM own.favourite o WHERE o.article_id NOT IN (SELECT article_id FROM"
                  + " main.favourite)",
          "reading_position", "FROM own.reading_position o WHERE o" + HERE,
          "highlight",
              "FROM own.highlight o WHERE NOT EXISTS (SELECT 1 FROM main.highlight m"
                  + " WHERE m.article_id = o.article_id AND m.quote = o.quote"
                  + " AND m.created_at = o.created_at)",
          "article_note",
              "FROM own.article_note o WHERE NOT EXISTS (SELECT 1 FROM main.article_note m"
                  + " WHERE m.article_id = o.article_id AND m.text = o.text)",
          "tag",
              "FROM own.tag o WHERE o.name_key NOT IN (SELECT name_key FROM main.tag) AND EXISTS"
                  + " (SELECT 1 FROM own.article_tag x WHERE x.tag_id = o.id AND x"
                  + HERE
                  + ")",
          "reading_list", "FROM own.reading_list o",
          "reading_list_article", "FROM own.reading_list_article o WHERE o" + HERE);

  /** A tag of one name is one tag: the reader's bears the archive's number where it has it. */
  private static final String OWN_TAGS =
      "SELECT o.article_id, ifnull(m.id, o.tag_id), o.tagged_at, 1 FROM own.article_tag o"
          + " JOIN own.tag t ON t.id = o.tag_id LEFT JOIN main.tag m ON m.name_key = t.name_key"
          + " WHERE o"
          + HERE
          + " AND NOT EXISTS (SELECT 1 FROM main.article_tag x WHERE x.article_id = o.article_id"
          + " AND x.tag_id = m.id)";

  private OwnMarksShape() {}

  static SideShape shape() {
    List<String> apart = new ArrayList<>();
    List<String> together = new ArrayList<>();
    COLUMNS.forEach(
        (table, columns) -> {
          String head = "CREATE TEMP VIEW " + table + " (" + columns + ", own) AS ";
          String office = "SELECT " + columns + ", 0 FROM main." + table;
          apart.add(head + office);
          together.add(head + office + kept(table) + " UNION ALL " + own(table, columns));
        });
    return new SideShape(SCRIPTS, apart, together);
  }

  /** Where a reader stopped himself counts more than where others did. */
  private static String kept(String table) {
    return table.equals("reading_position")
        ? " WHERE article_id NOT IN (SELECT article_id FROM own.reading_position)"
        : "";
  }

  private static String own(String table, String columns) {
    return table.equals("article_tag")
        ? OWN_TAGS
        : "SELECT o."
            + columns.replace(", ", ", o.")
            + ", 1 "
            + Objects.requireNonNull(OWN.get(table));
  }
}
