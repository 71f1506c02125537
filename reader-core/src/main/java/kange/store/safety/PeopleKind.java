package kange.store.safety;

/** What people make in an archive that no source can give back. */
public enum PeopleKind {
  /** A star. */
  FAVOURITE("m.marked_at FROM favourite m", Bearer.ARTICLE),
  /** Where a reader stopped. */
  POSITION("m.block, m.fraction, m.read_at FROM reading_position m", Bearer.ARTICLE),
  /** Words that were marked, with their note. */
  HIGHLIGHT(
      "m.block, m.first_char, m.end_char, m.quote, m.before, m.after, m.colour, m.note,"
          + " m.created_at, m.changed_at FROM highlight m",
      Bearer.ARTICLE),
  /** A note on an article as a whole. */
  NOTE("m.text, m.changed_at FROM article_note m", Bearer.ARTICLE),
  /** A tag on an article. */
  TAG(
      "t.name AS tag, m.tagged_at FROM article_tag m JOIN tag t ON t.id = m.tag_id",
      Bearer.ARTICLE),
  /** An article's place on a reading list. */
  LISTED(
      "l.name AS list, m.position FROM reading_list_article m"
          + " JOIN reading_list l ON l.id = m.list_id",
      Bearer.ARTICLE),
  /** A reading list, be it empty. */
  LIST("name AS list, created_at, changed_at FROM reading_list", Bearer.NONE),
  /** A sign that waits for its article to come back. */
  WAITING_SIGN(
      "m.title, m.kind, m.tag, m.marked_at, i.label AS issue FROM kept_sign m"
          + " JOIN issue i ON i.id = m.issue_id",
      Bearer.NONE),
  /** One step of putting an issue right; settled doubts are such steps. */
  CORRECTION(
      "s.sha256 AS source, s.file, i.label AS issue, m.ordinal, m.at, m.who, m.acts"
          + " FROM revision m JOIN review v ON v.issue_id = m.issue_id AND m.ordinal <= v.done"
          + " JOIN issue i ON i.id = m.issue_id JOIN source s ON s.issue_id = m.issue_id"
          + " ORDER BY m.issue_id, m.ordinal",
      Bearer.NONE),
  /** A habit of a journal. */
  HABIT("journal, kind, text FROM journal_habit ORDER BY journal, kind, ordinal", Bearer.NONE),
  /** A proposal that was said to be no habit. */
  DECLINED_HABIT("journal, kind, text FROM declined_habit", Bearer.NONE),
  /** A name that leads to a heading everywhere, or in one journal. */
  SEE_REFERENCE(
      "kind, name, journal, heading_kind, heading FROM see_reference WHERE article_id IS NULL",
      Bearer.NONE),
  /** A name that leads to a heading in one article. */
  SEE_REFERENCE_HERE(
      "m.kind, m.name, m.journal, m.heading_kind, m.heading FROM see_reference m", Bearer.ARTICLE),
  /** Two names that are not one. */
  DISTINCT_NAMES("kind, name, other_kind, other FROM distinct_names", Bearer.NONE),
  /** What was done, by whom. */
  LOG(
      "id, operation, at, who, kind, message_code, arguments, undone_at FROM log ORDER BY id",
      Bearer.NONE);

  private enum Bearer {
    ARTICLE,
    NONE
  }

  private final String selected;
  private final Bearer bearer;

  PeopleKind(String selected, Bearer bearer) {
    this.selected = selected;
    this.bearer = bearer;
  }

  /** Whether it is of an article, and tells which: by source, id and title. */
  public boolean ofArticle() {
    return bearer == Bearer.ARTICLE;
  }

  /** Reads all of it, in an order that stays. */
  String sql() {
    return ofArticle()
        ? "SELECT i.label AS issue, s.sha256 AS source, a.id AS article, a.title, "
            + selected
            + " JOIN article a ON a.id = m.article_id JOIN issue i ON i.id = a.issue_id"
            + " JOIN source s ON s.issue_id = i.id ORDER BY "
            + (this == LISTED ? "m.list_id, m.position" : "a.issue_id, a.ordinal")
        : "SELECT " + selected;
  }
}
