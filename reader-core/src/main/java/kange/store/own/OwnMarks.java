package kange.store.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.store.marks.MarkStores;
import kange.store.marks.UserDataStore;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.SideDatabase;
import kange.store.sql.Sql;

/**
 * What one reader marks in an archive, kept in a file of his own: where the archive cannot be
 * written he marks all the same. The file is made with the first mark. Whatever is wrong with it,
 * the archive is read. Thread-safe.
 */
public final class OwnMarks implements AutoCloseable {
  /** A number from here on is of a reader's own highlight, tag or list. */
  private static final long FIRST = 1L << 40;

  private static final System.Logger LOG = System.getLogger(OwnMarks.class.getName());

  private final Database archive;
  private final String archiveId;
  private final LanguageKeys keys;
  private final SideDatabase side;
  private final Optional<Message> told;
  private final MarkStores stores;
  private final UserDataStore userData;

  private OwnMarks(
      Database archive,
      String archiveId,
      LanguageKeys keys,
      SideDatabase side,
      Optional<Message> told) {
    this.archive = archive;
    this.archiveId = archiveId;
    this.keys = keys;
    this.side = side;
    this.told = told;
    this.stores = MarkStores.on(side.own(), keys);
    this.userData = new UserDataStore(side.own());
    side.own()
        .beforeCommit(
            c -> {
              OwnMarkMapping.begin(c, archiveId);
              MarkedArticles.keep(c);
            });
  }

  /**
   * Those that lie in a folder of the reader's for an archive; nothing is made there yet.
   *
   * @param archive stays open longer than this
   */
  public static OwnMarks in(Path folder, Database archive, String archiveId, LanguageKeys keys) {
    OwnMarksFile file = new OwnMarksFile(folder, archiveId);
    file.inherit(archive);
    Optional<Message> told = file.look();
    SideDatabase side = new SideDatabase(archive, file.path(), OwnMarksShape.shape());
    OwnMarks marks = new OwnMarks(archive, archiveId, keys, side, told);
    marks.bringLevel();
    return marks;
  }

  /** Whether a highlight, tag or list of this number is a reader's own. */
  public static boolean isOwn(long id) {
    return id >= FIRST;
  }

  /** Reads the archive's marks and the reader's as one, and writes the archive. */
  public Database both() {
    return refusal().isPresent() ? archive : side.both();
  }

  /** What there is to tell of the file: that it was damaged, or is a newer program's. */
  public Optional<Message> told() {
    return told;
  }

  /** Why nothing can be marked; empty where it can. */
  public Optional<Message> refusal() {
    return told.filter(OwnMarksFile::refused);
  }

  /** Whether anything was ever marked. */
  public boolean any() {
    return refusal().isEmpty() && side.made();
  }

  /**
   * Reads both, and writes what is the reader's.
   *
   * @throws ArchiveException when nothing can be marked
   */
  public MarkStores stores() {
    refuse();
    return stores;
  }

  /** As above, stars and where the reader stopped. */
  public UserDataStore userData() {
    refuse();
    return userData;
  }

  private void refuse() {
    if (refusal().isPresent()) {
      throw new ArchiveException(refusal().get());
    }
  }

  /** The numbers of articles with a star of the reader's own among these. */
  public List<Long> starred(List<Long> articles) {
    return ofThese("favourite", "", articles);
  }

  /** Those of these articles that bear the reader's own note. */
  public List<Long> noted(List<Long> articles) {
    return ofThese("article_note", "", articles);
  }

  /** Those of these articles that the reader himself gave a tag. */
  public List<Long> tagged(List<Long> articles, String tag) {
    String named = " AND tag_id IN (SELECT id FROM own.tag WHERE name_key = ?)";
    return ofThese("article_tag", named, articles, keys.folded(tag));
  }

  /** Whether the reader himself gave any article a tag. */
  public boolean hasTag(String tag) {
    return any()
        && side.both()
            .read(
                c ->
                    Sql.number(
                            c, "SELECT count(*) FROM own.tag WHERE name_key = ?", keys.folded(tag))
                        > 0);
  }

  private List<Long> ofThese(
      String table, String condition, List<Long> articles, Object... values) {
    if (!any()) {
      return List.of();
    }
    Object[] bound = new Object[values.length + 1];
    bound[0] = Sql.ids(articles);
    System.arraycopy(values, 0, bound, 1, values.length);
    return side.both()
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT DISTINCT article_id FROM own."
                        + table
                        + " WHERE article_id IN (SELECT value FROM json_each(?))"
                        + condition,
                    r -> r.getLong(1),
                    bound));
  }

  /**
   * Brings the marks level with the archive as it is now. Where that fails the marks stay as they
   * are, and the next time it is tried again.
   */
  public void bringLevel() {
    if (!any()) {
      return;
    }
    try {
      if (!level()) {
        side.own().change(c -> new OwnMarkMapping(c, keys, archiveId).run());
      }
    } catch (ArchiveException e) {
      LOG.log(System.Logger.Level.WARNING, "marks are not brought level", e);
    }
  }

  private boolean level() {
    return side.both()
        .read(
            c ->
                Sql.number(
                        c,
                        "SELECT count(*) FROM own.marked_archive m WHERE m.archive = ? AND m.change"
                            + " = (SELECT ifnull(max(change), 0) FROM main.change_log)",
                        archiveId)
                    > 0);
  }

  /** Titles of articles whose marks wait for them to come back. */
  public List<String> waiting() {
    return any()
        ? side.both()
            .read(
                c ->
                    Sql.list(
                        c,
                        "SELECT title FROM own.marked_article WHERE article_id NOT IN"
                            + " (SELECT id FROM main.article) ORDER BY article_id",
                        r -> r.getString(1)))
        : List.of();
  }

  /** What only reads the reader's own, of one moment. */
  public <T> T alone(Database.Work<T> work) {
    refuse();
    return side.own().write(work);
  }

  @Override
  public void close() {
    side.close();
  }
}
