package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.model.ArchiveException;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityIndex;
import kange.model.authority.AuthorityName;
import kange.model.authority.HeadingQuery;
import kange.model.backup.ReturnReport;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.ArticleField;
import kange.model.issue.BlockSpan;
import kange.model.issue.FieldChange;
import kange.model.issue.JournalProfile;
import kange.model.issue.Span;
import kange.model.marks.ArticleMarks;
import kange.model.marks.HighlightColour;
import kange.model.message.Message;
import kange.model.reading.ReadingPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people made, and no source can give back. */
class SafetyCopiesTest {
  private static final List<String> FILES =
      List.of("literary-contents-at-end.txt", "museum-newsletter-links.txt");
  private static final Instant READ = Instant.ofEpochMilli(1_000);

  @TempDir Path folder;
  private Archive archive;
  private Path copy;

  @BeforeEach
  void fill() {
    archive = imported("archive", FILES);
    copy = folder.resolve("copy.jsonl");
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Archive imported(String name, List<String> files) {
    Archive opened = Archive.open(folder.resolve(name));
    for (String file : files) {
      Path source = folder.resolve("files").resolve(file);
      opened.importFiles(
          List.of(Files.exists(source) ? source : SampleFiles.copy(file, folder.resolve("files"))),
          DuplicatePolicy.REPORT,
          Progress.NONE);
    }
    return opened;
  }

  /** In the order of the sources, whatever the ids. */
  private static List<ArticleSummary> articles(Archive of) {
    return of.catalogue().articles(ArticleFilter.ALL, 0, 99);
  }

  private void mark() {
    List<ArticleSummary> articles = articles(archive);
    long first = articles.getFirst().id();
    archive.marks().setFavourite(first, true);
    archive.reading().savePosition(new ReadingPosition(first, 0, 0.5, READ));
    archive
        .marks()
        .highlight(first, List.of(new BlockSpan(0, new Span(1, 3))), HighlightColour.GREEN);
    archive.marks().note(first, "一条批注\n两行");
    archive.marks().tags().add(List.of(first), "重要");
    long list = archive.marks().lists().create("要读的").id();
    archive.marks().lists().create("空的");
    archive.marks().lists().add(list, List.of(articles.get(2).id(), first, articles.get(1).id()));
    archive
        .profiles()
        .save("远山文艺", new JournalProfile(List.of("远山笔记"), List.of(), List.of(), List.of()));
    archive.profiles().decline("远山文艺", new HabitProposal(HabitKind.COLUMN, "不是栏目", 3, 2));
    archive.authorities().keepApart(heading(2), heading(3));
    long issue = articles.get(1).issueId();
    ReviewSession review = archive.desk().open(issue);
    int line = review.state().issue().articles().get(1).lines().getFirst().first();
    review.take(List.of(new FieldChange(line, ArticleField.TITLE, List.of("改过的题目"))));
    archive
        .authorities()
        .apply(new AuthorityAct.Join(Set.of(heading(0)), heading(1), Optional.empty()));
  }

  private AuthorityName heading(int at) {
    return archive
        .authorities()
        .headings(HeadingQuery.all(AuthorityIndex.AUTHORS), at, 1)
        .getFirst()
        .name();
  }

  private static ArticleMarks marks(Archive of) {
    ArticleSummary starred = of.catalogue().articles(ArticleFilter.ofFavourites(), 0, 9).getFirst();
    return of.marks().of(starred.id());
  }

  @Test
  void whatPeopleMadeComesBackIntoAnArchiveThatHasOnlyTheSources() {
    mark();
    int held = archive.safetyCopies().write(copy);
    assertTrue(held > 12, () -> held + " things");
    try (Archive fresh = imported("fresh", List.of(FILES.get(1), FILES.get(0)))) {
      ReturnReport report = fresh.safetyCopies().bringBack(copy);
      assertEquals(List.of(), report.left());
      ArticleMarks before = marks(archive);
      ArticleMarks after = marks(fresh);
      assertEquals(
          before.highlights().getFirst().quotation(), after.highlights().getFirst().quotation());
      assertTrue(after.highlights().getFirst().attached());
      assertEquals(before.note().orElseThrow().text(), after.note().orElseThrow().text());
      assertEquals(before.tags(), after.tags());
      assertEquals(listed(archive), listed(fresh));
      assertEquals(List.of("改过的题目"), titles(fresh).filter(t -> t.equals("改过的题目")).toList());
      assertEquals(List.of("远山笔记"), fresh.profiles().of("远山文艺").columns());
      assertEquals(
          archive.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 99),
          fresh.authorities().headings(HeadingQuery.all(AuthorityIndex.AUTHORS), 0, 99));
      assertEquals(1, fresh.reading().recentlyRead(9).size());
      assertTrue(fresh.check(false).sound());
    }
  }

  private static Stream<String> titles(Archive of) {
    return articles(of).stream().map(ArticleSummary::title);
  }

  private static List<String> listed(Archive of) {
    return of.marks().lists().all().stream()
        .map(
            list ->
                list.name()
                    + of.marks().lists().articles(list.id(), 0, 9).stream()
                        .map(ArticleSummary::title)
                        .toList())
        .toList();
  }

  @Test
  void whatIsThereStaysAsItIsAndIsSaid() {
    mark();
    archive.safetyCopies().write(copy);
    ReturnReport same = archive.safetyCopies().bringBack(copy);
    assertEquals(0, same.returned());
    assertEquals(List.of(), same.left());
    long first = articles(archive).getFirst().id();
    archive.marks().note(first, "后来写的");
    archive.marks().setFavourite(first, false);
    ReturnReport report = archive.safetyCopies().bringBack(copy);
    assertEquals(1, report.returned());
    assertEquals(List.of("safety.kept"), report.left().stream().map(Message::code).toList());
    assertEquals("后来写的", archive.marks().of(first).note().orElseThrow().text());
    assertEquals(same.there(), report.there() + 2);
  }

  @Test
  void marksOfAnIssueThatIsNotHereAreNamed() {
    mark();
    archive.safetyCopies().write(copy);
    try (Archive empty = Archive.open(folder.resolve("empty"))) {
      ReturnReport report = empty.safetyCopies().bringBack(copy);
      assertTrue(
          report.left().stream().anyMatch(m -> m.code().equals("safety.article-not-here")),
          () -> report.left().toString());
      assertEquals(2, empty.marks().lists().all().size());
    }
  }

  @Test
  void othersCorrectionsOfTheSameIssueStay() {
    mark();
    archive.safetyCopies().write(copy);
    long issue = articles(archive).get(1).issueId();
    ReviewSession review = archive.desk().open(issue);
    int line = review.state().issue().articles().get(0).lines().getFirst().first();
    review.take(List.of(new FieldChange(line, ArticleField.COLUMN, List.of("另一栏"))));
    ReturnReport report = archive.safetyCopies().bringBack(copy);
    assertEquals(
        List.of("safety.corrections-kept"), report.left().stream().map(Message::code).toList());
    assertEquals(2, archive.desk().corrections(issue).size());
  }

  @Test
  void aCopyThatIsCutOrChangedIsRefusedAndNothingHappens() throws IOException {
    mark();
    archive.safetyCopies().write(copy);
    String whole = Files.readString(copy);
    List<String> lines = whole.lines().toList();
    String cut = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    for (String damaged :
        List.of(
            "",
            "不是副本",
            "{}\n",
            cut,
            whole + "{}\n",
            whole.replace("一条批注", "另一条批注"),
            whole.replace("\"favourite\"", "\"unknown\""),
            whole.substring(whole.indexOf('\n') + 1))) {
      Files.writeString(copy, damaged);
      assertEquals("safety.not-a-copy", refused());
    }
    Files.writeString(copy, whole.replace("\"format\":1", "\"format\":2"));
    assertEquals("safety.newer", refused());
    Files.delete(copy);
    assertEquals("safety.unreadable", refused());
  }

  private String refused() {
    return assertThrows(ArchiveException.class, () -> archive.safetyCopies().bringBack(copy))
        .message()
        .code();
  }

  @Test
  void aCopyIsMadeOnceADayAndTwoAreKept() throws IOException {
    Path shelf = folder.resolve("shelf");
    Path strangers = Files.createDirectories(shelf).resolve("kange-marks-other.jsonl");
    Files.createFile(strangers);
    SafetyCopies copies = archive.safetyCopies();
    assertEquals(Optional.empty(), copies.newest(shelf));
    assertTrue(copies.keep(shelf));
    assertFalse(copies.keep(shelf));
    assertTrue(copies.newest(shelf).isPresent());
    for (int day = 1; day <= 3; day++) {
      age(shelf);
      assertTrue(copies.keep(shelf));
    }
    assertEquals(3, entries(shelf).size());
    assertTrue(Files.exists(strangers));
    assertTrue(copies.keepWhole(shelf, Duration.ofDays(7), Progress.NONE));
    assertFalse(copies.keepWhole(shelf, Duration.ofDays(7), Progress.NONE));
    Path backup =
        entries(shelf).stream()
            .filter(p -> p.toString().endsWith(".zip"))
            .findFirst()
            .orElseThrow();
    assertTrue(Backups.drill(backup, Progress.NONE).sound());
  }

  /** As if another day had passed: a copy's name says when it was made. */
  private static void age(Path shelf) throws IOException {
    for (Path file : entries(shelf)) {
      String name = file.getFileName().toString();
      if (name.matches(".*-\\d{8}-\\d{6}\\.jsonl")) {
        int day = name.length() - "ddHHmmss".length() - ".jsonl".length();
        long earlier = Long.parseLong(name.substring(day - 7, day + 1)) - 100;
        Files.move(
            file, shelf.resolve(name.substring(0, day - 7) + earlier + name.substring(day + 1)));
      }
    }
  }

  private static List<Path> entries(Path shelf) throws IOException {
    try (Stream<Path> all = Files.list(shelf)) {
      return all.sorted().toList();
    }
  }

  @Test
  void aCopyCannotBeWrittenWhereAFileStands() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> archive.safetyCopies().keep(file));
    assertEquals("safety.not-written", refused.message().code());
  }
}
