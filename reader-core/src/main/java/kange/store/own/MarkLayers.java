package kange.store.own;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kange.model.ArchiveException;
import kange.model.marks.ArticleMarks;
import kange.model.marks.ArticleNote;
import kange.model.marks.FixedMarks;
import kange.model.message.Message;
import kange.store.marks.MarkStores;
import kange.store.marks.UserDataStore;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;

/**
 * The archive's marks and a reader's own, as one: who may change which, and where a new one goes.
 * An archive that can be written takes what is marked; beside one that cannot, the reader marks in
 * his own file, and what stands in the archive is shown and stays. Thread-safe.
 */
public final class MarkLayers {
  private final Rights rights;
  private final Optional<OwnMarks> own;
  private final MarkStores archive;
  private final UserDataStore archiveData;
  private final MarkStores archiveAlone;
  private final UserDataStore archiveDataAlone;

  /** Who may write the archive. */
  public interface Rights {
    /** Whether it takes no change, as far as is known now. */
    boolean barred();

    /** Makes this process the one that may write it; throws an {@link ArchiveException} if not. */
    void demand();

    /** Why it takes no change, when it takes none. */
    Message refusal();
  }

  /** Where a change goes. */
  record Target(MarkStores stores, UserDataStore data) {}

  /**
   * @param database the archive's alone
   * @param archive stores that write the archive, and read the reader's marks with it
   */
  public MarkLayers(
      Rights rights,
      Database database,
      LanguageKeys keys,
      MarkStores archive,
      UserDataStore archiveData,
      Optional<OwnMarks> own) {
    this.rights = rights;
    this.own = own;
    this.archive = archive;
    this.archiveData = archiveData;
    this.archiveAlone = MarkStores.on(database, keys);
    this.archiveDataAlone = new UserDataStore(database);
  }

  /** What reads all marks. */
  public MarkStores all() {
    return archive;
  }

  /** Brings the reader's own level with the archive, before something is read of them. */
  public void bringLevel() {
    own.ifPresent(OwnMarks::bringLevel);
  }

  /** Why nothing can be marked, as far as is known now; empty where it can. */
  public Optional<Message> refusal() {
    if (!rights.barred()) {
      return Optional.empty();
    }
    return own.isPresent() ? own.get().refusal() : Optional.of(rights.refusal());
  }

  /** Whether what is marked now goes into the reader's own file. */
  public boolean apart() {
    return own.isPresent() && rights.barred();
  }

  /** Whether a highlight, tag or list of this number can be changed. */
  public boolean changeable(long id) {
    return OwnMarks.isOwn(id) || !apart();
  }

  /** What a change of that highlight or list is made with. */
  public MarkStores of(long id) {
    if (OwnMarks.isOwn(id)) {
      return mine().stores();
    }
    demandArchive();
    return archive;
  }

  /** What a new mark is made with. */
  public MarkStores forNew() {
    return target().stores();
  }

  /** What remembers where a reader stopped; empty where that is the archive. */
  public Optional<UserDataStore> positionsApart() {
    return apart()
        ? own.filter(o -> o.refusal().isEmpty()).map(OwnMarks::userData)
        : Optional.empty();
  }

  private Target target() {
    if (own.isEmpty() || !rights.barred()) {
      try {
        rights.demand();
        return new Target(archive, archiveData);
      } catch (ArchiveException e) {
        if (own.isEmpty() || !e.message().equals(rights.refusal())) {
          throw e;
        }
      }
    }
    return new Target(mine().stores(), mine().userData());
  }

  private OwnMarks mine() {
    return own.orElseThrow(() -> new ArchiveException(rights.refusal()));
  }

  private void demandArchive() {
    if (apart()) {
      throw ArchiveException.of(OwnMarksMessage.OFFICE_MARK);
    }
    rights.demand();
  }

  /** What is marked in one article. */
  public ArticleMarks marksOf(long article) {
    ArticleMarks marks = one(archive, article);
    boolean office = apart() && own.get().noted(List.of(article)).isEmpty();
    return office ? marks.withNoteOfTheOffice() : marks;
  }

  private static ArticleMarks one(MarkStores stores, long article) {
    return Objects.requireNonNull(stores.all().ofArticles(List.of(article)).get(article));
  }

  /** What of an article's star and tags cannot be changed. */
  public FixedMarks fixed(long article) {
    if (!apart()) {
      return FixedMarks.NONE;
    }
    List<Long> one = List.of(article);
    return new FixedMarks(
        !archiveDataAlone.favourites(one).isEmpty(), Set.copyOf(one(archiveAlone, article).tags()));
  }

  /** Gives an article a star, or takes away whosever it has. */
  public void setFavourite(long article, boolean favourite, Instant at) {
    if (favourite) {
      target().data().setFavourite(article, true, at);
      return;
    }
    boolean office = !archiveDataAlone.favourites(List.of(article)).isEmpty();
    boolean reader = own.filter(o -> !o.starred(List.of(article)).isEmpty()).isPresent();
    if (office || (!reader && !apart())) {
      demandArchive();
      archiveData.setFavourite(article, false, at);
    }
    if (reader) {
      mine().userData().setFavourite(article, false, at);
    }
  }

  /** Writes the reader's own note where he has one, or else where a new mark goes. */
  public Optional<ArticleNote> note(long article, String text, Instant at) {
    boolean reader = own.filter(o -> !o.noted(List.of(article)).isEmpty()).isPresent();
    return (reader ? mine().stores() : forNew()).notes().write(article, text, at);
  }

  /** The archive's, of these articles. */
  Set<Long> taggedInArchive(List<Long> articles, String tag) {
    return archiveAlone.tags().bearing(articles, tag);
  }

  boolean tagInArchive(String tag) {
    return archiveAlone.tags().exists(tag);
  }

  Optional<OwnMarks> own() {
    return own;
  }

  MarkStores archive() {
    demandArchive();
    return archive;
  }
}
