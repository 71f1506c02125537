package kange.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.Heading;
import kange.model.authority.HeadingQuery;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.BlockSpan;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.queue.QueueWatcher;
import kange.model.reading.ReadingPosition;
import kange.platform.FileTree;
import kange.platform.Sha256;
import kange.store.Stores;
import kange.store.sql.OldSchemas;
import kange.store.sql.Sql;

/**
 * Makes the archives of schemas that have none yet; those that are there stay as they are. Run it
 * after a migration was added, with the folder of the texts.
 */
final class OldArchiveMaker {
  /** The scan of the archives' issue. */
  static final byte[] SCAN = {'s', 'c', 'a', 'n'};

  private OldArchiveMaker() {}

  /**
   * Writes what is missing.
   *
   * @param arguments the folder {@code src/test/resources/kange/store/sql/old}
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    // Nothing of the machine that makes them goes into the texts.
    System.setProperty("user.name", "librarian");
    Path texts = Files.createDirectories(Path.of(arguments[0]));
    Path folder = Files.createTempDirectory("old-archives");
    try {
      Path newest = fill(folder);
      List<String> empty = OldSchemas.emptyTables(newest);
      if (!empty.isEmpty()) {
        throw new IllegalStateException("tables without a row: " + empty);
      }
      for (int version : OldSchemas.all()) {
        Path text = texts.resolve(OldSchemas.file(version));
        if (!Files.exists(text)) {
          OldSchemas.write(newest, version, folder.resolve("scratch.db"), text);
        }
      }
    } finally {
      FileTree.delete(folder);
    }
  }

  /** An archive with at least a row in every table. */
  private static Path fill(Path folder) throws IOException {
    Path files = folder.resolve("files");
    Path database = folder.resolve("archive/kange.db");
    try (Archive archive = Archive.open(database.getParent())) {
      Path gone = SampleFiles.copy("museum-newsletter-links.txt", files);
      Path stays = SampleFiles.copy("literary-contents-at-end.txt", files);
      archive.importFiles(List.of(gone), DuplicatePolicy.REPORT, Progress.NONE);
      long binned = archive.catalogue().issues().getFirst().id();
      attach(database, binned);
      archive.history().delete(List.of(binned));
      archive.importFiles(List.of(stays), DuplicatePolicy.REPORT, Progress.NONE);
      long issue = archive.catalogue().issues().getFirst().id();
      attach(database, issue);
      mark(archive);
      correct(archive, issue);
      join(archive);
      archive
          .profiles()
          .save("远山文艺", new JournalProfile(List.of("远山笔记"), List.of(), List.of(), List.of()));
      archive.queue().add(List.of(gone), () -> false);
      archive.queue().read(Progress.NONE, QueueWatcher.NONE);
    }
    change(
        database,
        "UPDATE queued SET path = '一期.txt'",
        "INSERT INTO kept_sign (issue_id, title, title_key, kind, tag, list_id, marked_at)"
            + " SELECT max(id), '不见了的一篇', '不见了的一篇', 'favourite', NULL, NULL, 1000 FROM issue",
        "INSERT INTO given_mark VALUES (1, 'favourite', 1, 0, 1000)",
        "INSERT INTO declined_habit VALUES ('远山文艺', 'end-mark', '（完）')",
        // As if they had been taken from something else: the same lines.
        "INSERT INTO source_text SELECT issue_id, 'HTML', 1, '1:1', packed FROM source",
        "INSERT INTO queued_text SELECT queued_id, 'HTML', 1, '1:1', packed FROM queued_source",
        "INSERT INTO queued_revision SELECT queued_id, 1, 1000, 'librarian', '[]'"
            + " FROM queued_review");
    return database;
  }

  private static void attach(Path database, long issue) {
    change(
        database,
        "INSERT INTO scan_file (issue_id, ordinal, name, sha256, format, bytes, pages,"
            + " attached_by) VALUES (%d, 0, 'scan.png', '%s', 'PNG', 4, 1, 1)"
                .formatted(issue, Sha256.sha256(SCAN)),
        "INSERT INTO scan_label SELECT id, 1, 7 FROM scan_file WHERE issue_id = " + issue);
  }

  /** Through a database of the program's, which keeps level what hangs on rows. */
  private static void change(Path file, String... statements) {
    Stores stores = Stores.open(file, false, new ChineseKeys());
    try {
      for (String statement : statements) {
        stores.database().change(c -> Sql.update(c, statement));
      }
    } finally {
      stores.database().close();
    }
  }

  private static void mark(Archive archive) {
    List<ArticleSummary> articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 3);
    long first = articles.getFirst().id();
    archive.marks().setFavourite(first, true);
    archive.reading().savePosition(new ReadingPosition(first, 0, 0.5, Instant.ofEpochMilli(1000)));
    archive
        .marks()
        .highlight(first, List.of(new BlockSpan(0, new Span(0, 4))), HighlightColour.YELLOW);
    archive.marks().note(first, "一条批注");
    archive.marks().tags().add(List.of(first), "重要");
    long list = archive.marks().lists().create("要读的").id();
    archive.marks().lists().add(list, List.of(first));
  }

  private static void correct(Archive archive, long issue) {
    ReviewSession review = archive.desk().open(issue);
    int line = review.state().issue().articles().get(1).lines().getFirst().first();
    review.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of("改过的题目"))));
    List<ArticleSummary> articles = archive.catalogue().articles(ArticleFilter.ALL, 0, 9);
    archive.marks().tags().add(List.of(articles.get(3).id()), "重要");
    int before = review.state().issue().articles().get(2).lines().getFirst().first();
    int joined = review.state().issue().articles().get(3).lines().getFirst().first();
    review.take(List.of(new ArticleJoin(before, joined)));
  }

  private static void join(Archive archive) {
    List<Heading> headings =
        archive.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 4);
    AuthorityName one = headings.get(0).name();
    AuthorityName other = headings.get(1).name();
    archive.authorities().apply(new AuthorityAct.Join(Set.of(one), other, Optional.empty()));
    archive.authorities().keepApart(headings.get(2).name(), headings.get(3).name());
  }
}
