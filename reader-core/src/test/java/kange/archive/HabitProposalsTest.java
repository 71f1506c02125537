package kange.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kange.model.Progress;
import kange.model.authority.AuthorityAct;
import kange.model.authority.AuthorityKind;
import kange.model.authority.AuthorityName;
import kange.model.habit.HabitEffect;
import kange.model.habit.HabitKind;
import kange.model.habit.HabitProposal;
import kange.model.intake.DuplicatePolicy;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.JournalProfile;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.TextChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right in a journal's issues becomes its habits, if a librarian agrees. */
class HabitProposalsTest {
  private static final String JOURNAL = "青石渡";

  private static final String ISSUE =
      """
      《%s》编辑部
      2026年第%s期

      晨雾里的渡口

      本篇撰述人 阿拉坦

      渡口的晨雾还没有散，值班的同志已经沿着堤岸走了两个来回，把夜里涨水的刻度一一记在本子上，再把松动的木桩重新敲紧，直到第一班船靠岸。

      渡口快讯第三版请勿外传

      他说，守渡口靠的是一双腿和一本账，账上的数字对得上，船上的人才放心。〔毕〕

      再把木桩敲紧一些

      本篇撰述人 格日勒图

      堤岸的木桩是去年冬天换的，入春以后水位涨得快，大家每天都要沿着河边走一遍，看看有没有松动的地方，发现了就当场敲紧。

      渡口快讯第四版请勿外传

      老站长退休以后，这项规矩没有丢，新来的同志也都跟着学。〔毕〕

      堤岸札语

      第一班船几点开

      本篇撰述人 额尔敦

      第一班船六点一刻离岸，买菜的、上学的、赶集的都在上面，船老大把缆绳解开，朝岸上喊一声，船就慢慢离开了码头，水面上留下一道长长的波纹。

      船到对岸，天已经大亮，集市上的人也多了起来。〔毕〕

      堤岸札语

      账本上的数字

      本篇撰述人 苏日娜

      账本是老站长留下来的，一页一页翻过去，哪一年涨了多少水，哪一天停了几班船，都写得清清楚楚，后来的人照着写，从来没有断过。〔毕〕
      """;

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private long importIssue(String journal, int number) throws IOException {
    Path file =
        Files.writeString(folder.resolve(number + ".txt"), ISSUE.formatted(journal, number));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);
    return archive.catalogue().issues().stream()
        .filter(issue -> issue.sourceFile().equals(number + ".txt"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static LineRange line(String text) {
    int at = ISSUE.lines().toList().indexOf(text) + 1;
    return new LineRange(at, at);
  }

  private static RoleChange say(LineRole role, String... lines) {
    return new RoleChange(List.of(lines).stream().map(HabitProposalsTest::line).toList(), role);
  }

  /** As a librarian does who sees the issue for the first time. */
  private void putRight(long issue) {
    ReviewSession desk = archive.desk().open(issue);
    desk.take(
        List.of(
            say(LineRole.TITLE, "晨雾里的渡口"),
            say(LineRole.TITLE, "再把木桩敲紧一些"),
            say(LineRole.TITLE, "第一班船几点开"),
            say(LineRole.TITLE, "账本上的数字")));
    desk.take(List.of(say(LineRole.BYLINE, "本篇撰述人 阿拉坦", "本篇撰述人 格日勒图")));
    author(desk, "再把木桩敲紧一些", "格日勒图");
    author(desk, "第一班船几点开", "额尔敦");
    author(desk, "账本上的数字", "苏日娜");
    desk.take(List.of(say(LineRole.FOLIO, "渡口快讯第三版请勿外传", "渡口快讯第四版请勿外传")));
    desk.take(List.of(new RoleChange(banners(), LineRole.BANNER)));
  }

  private static List<LineRange> banners() {
    List<String> lines = ISSUE.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(n -> lines.get(n).equals("堤岸札语"))
        .mapToObj(n -> new LineRange(n + 1, n + 1))
        .toList();
  }

  private static void author(ReviewSession desk, String title, String name) {
    desk.take(List.of(new FieldChange(line(title).first(), ArticleField.AUTHORS, List.of(name))));
  }

  private static void column(ReviewSession desk, String title) {
    desk.take(List.of(new FieldChange(line(title).first(), ArticleField.COLUMN, List.of("堤岸札语"))));
  }

  private Set<String> proposed(HabitKind kind) {
    return Set.copyOf(
        archive.profiles().proposals(JOURNAL).stream()
            .filter(p -> p.kind() == kind)
            .map(HabitProposal::text)
            .toList());
  }

  @Test
  void whatIsPutRightAgainAndAgainIsProposedAsAHabit() throws IOException {
    long issue = importIssue(JOURNAL, 1);
    assertEquals(List.of(), archive.profiles().proposals(JOURNAL), "nothing was put right yet");

    putRight(issue);

    assertEquals(Set.of("〔毕〕"), proposed(HabitKind.END_MARK));
    assertEquals(Set.of("本篇撰述人"), proposed(HabitKind.BYLINE_MARK));
    assertEquals(Set.of("渡口快讯第*版请勿外传"), proposed(HabitKind.IGNORED));
    assertEquals(Set.of("堤岸札语"), proposed(HabitKind.COLUMN));
    assertEquals(Set.of(), proposed(HabitKind.NAME));
  }

  @Test
  void whatIsTakenBackIsProposedNoMore() throws IOException {
    long issue = importIssue(JOURNAL, 1);
    putRight(issue);
    ReviewSession desk = archive.desk().open(issue);
    while (desk.state().canUndo()) {
      desk.undo();
    }
    assertEquals(List.of(), archive.profiles().proposals(JOURNAL));
  }

  @Test
  void oneActIsNoHabit() throws IOException {
    ReviewSession desk = archive.desk().open(importIssue(JOURNAL, 1));
    desk.take(List.of(say(LineRole.TITLE, "再把木桩敲紧一些")));
    column(desk, "再把木桩敲紧一些");
    assertEquals(Set.of(), proposed(HabitKind.COLUMN));
    assertEquals(Set.of(), proposed(HabitKind.END_MARK));
  }

  @Test
  void whatIsNoHabitIsNotProposedAgainUntilThatIsTakenBack() throws IOException {
    putRight(importIssue(JOURNAL, 1));
    HabitProposal mark =
        archive.profiles().proposals(JOURNAL).stream()
            .filter(p -> p.kind() == HabitKind.END_MARK)
            .findFirst()
            .orElseThrow();
    archive.profiles().decline(JOURNAL, mark);
    assertEquals(Set.of(), proposed(HabitKind.END_MARK));
    assertEquals(Set.of("堤岸札语"), proposed(HabitKind.COLUMN), "the others stay");
    archive.profiles().offerAgain(JOURNAL, mark);
    assertEquals(Set.of("〔毕〕"), proposed(HabitKind.END_MARK));
  }

  @Test
  void whatHabitsWouldChangeIsSaidOfEveryIssueBeforeTheyAreTakenAndTrueAfter() throws IOException {
    long first = importIssue(JOURNAL, 1);
    long second = importIssue(JOURNAL, 2);
    putRight(first);
    JournalProfile habits = JournalProfile.NONE;
    for (HabitProposal proposal : archive.profiles().proposals(JOURNAL)) {
      habits = proposal.kind().and(habits, proposal.text());
    }
    ParsedIssue before = archive.catalogue().parsed(second).orElseThrow();

    List<HabitEffect> effects = archive.profiles().effects(JOURNAL, habits, Progress.NONE);

    assertEquals(before, archive.catalogue().parsed(second).orElseThrow(), "nothing is written");
    HabitEffect unseen =
        effects.stream().filter(e -> e.issue() == second).findFirst().orElseThrow();
    assertTrue(unseen.changes());
    assertTrue(unseen.changed().contains("再把木桩敲紧一些"), unseen.changed().toString());

    archive.profiles().save(JOURNAL, habits);
    archive.profiles().reread(second);

    List<Article> then = archive.catalogue().parsed(second).orElseThrow().articles();
    assertEquals(unseen.articlesThen(), then.size());
    assertTrue(titles(then).containsAll(List.of("再把木桩敲紧一些", "第一班船几点开", "账本上的数字")));
    assertEquals(List.of(), archive.profiles().proposals(JOURNAL), "they are known now");
    Article boat = titled(then, "第一班船几点开");
    assertEquals(Optional.of("堤岸札语"), boat.column());
    assertEquals(List.of("额尔敦"), boat.authors().stream().map(Contributor::name).toList());
    assertFalse(boat.blocks().getLast().text().contains("毕"), boat.blocks().getLast().text());
  }

  @Test
  void aJournalThatIsCalledOtherwiseComesInUnderItsNameOnceThatIsKnown() throws IOException {
    long issue = importIssue("青石波", 1);
    archive
        .desk()
        .open(issue)
        .take(List.of(new CardChange(CardField.JOURNAL, Optional.of(JOURNAL))));
    assertEquals(Set.of("青石波"), proposed(HabitKind.NAME));

    archive.profiles().save(JOURNAL, HabitKind.NAME.and(JournalProfile.NONE, "青石波"));

    long next = importIssue("青 石 波", 2);
    ParsedIssue read = archive.catalogue().parsed(next).orElseThrow();
    assertEquals(Optional.of(JOURNAL), read.issue().journal());
    assertEquals(
        FieldOrigin.Kind.HABIT, read.origins().get(CardField.JOURNAL).kind(), "it says so");
    assertEquals(
        List.of(JOURNAL), archive.catalogue().journals().stream().map(j -> j.name()).toList());
  }

  @Test
  void aPublisherThatStandsInForItsJournalIsDoubtedNoMoreOnceTheJournalIsKnown()
      throws IOException {
    String text = ISSUE.formatted("x", 3).replace("《x》编辑部", "主办：青石渡管理站\n内部资料 免费交流");
    Path file = Files.writeString(folder.resolve("3.txt"), text);
    ParsedIssue plain = IssueFiles.parse(file);
    assertEquals(Optional.empty(), plain.issue().journal());
    assertEquals("青石渡管理站", plain.issue().journalLabel(""));
    int doubts = plain.warnings().size();

    archive.profiles().save(JOURNAL, HabitKind.NAME.and(JournalProfile.NONE, "青石渡管理站"));
    archive.importFiles(List.of(file), DuplicatePolicy.REPORT, Progress.NONE);

    ParsedIssue read =
        archive.catalogue().parsed(archive.catalogue().issues().getFirst().id()).orElseThrow();
    assertEquals(Optional.of(JOURNAL), read.issue().journal());
    assertEquals(doubts - 1, read.warnings().size());
  }

  @Test
  void aJournalThatStandsUnderAnotherNameIsReadByThatOnesHabits() throws IOException {
    importIssue(JOURNAL, 1);
    archive
        .authorities()
        .apply(
            new AuthorityAct.Rename(
                new AuthorityName(AuthorityKind.JOURNAL, JOURNAL),
                new AuthorityName(AuthorityKind.JOURNAL, "青石渡月刊")));
    archive.profiles().save("青石渡月刊", HabitKind.END_MARK.and(JournalProfile.NONE, "〔毕〕"));
    List<String> titles =
        titles(archive.catalogue().parsed(importIssue(JOURNAL, 2)).orElseThrow().articles());
    assertTrue(titles.contains("再把木桩敲紧一些"), titles.toString());
  }

  @Test
  void whatIsReadAnewOnTheDeskIsReadByTheHabitsToo() throws IOException {
    JournalProfile habits = HabitKind.END_MARK.and(JournalProfile.NONE, "〔毕〕");
    habits = HabitKind.BYLINE_MARK.and(habits, "本篇撰述人");
    archive.profiles().save(JOURNAL, habits);
    long issue = importIssue(JOURNAL, 1);
    ReviewSession desk = archive.desk().open(issue);
    desk.take(List.of(say(LineRole.SUBTITLE, "本篇撰述人 格日勒图")));
    desk.take(List.of(say(LineRole.BYLINE, "本篇撰述人 格日勒图")));
    int last = line("老站长退休以后，这项规矩没有丢，新来的同志也都跟着学。〔毕〕").first();
    desk.take(List.of(new TextChange(last, "老站长走了以后，这项规矩没有丢，新来的同志也都跟着学。〔毕〕")));
    Article article = titled(desk.state().issue().articles(), "再把木桩敲紧一些");
    assertEquals(List.of("格日勒图"), article.authors().stream().map(Contributor::name).toList());
    assertTrue(
        article.blocks().getLast().text().endsWith("跟着学。"), article.blocks().getLast().text());

    archive.profiles().save(JOURNAL, JournalProfile.NONE);
    assertEquals(
        desk.state().issue(),
        archive.desk().open(issue).state().issue(),
        "what is forgotten since changes nothing that was done");
  }

  private static List<String> titles(List<Article> articles) {
    List<String> titles = new ArrayList<>();
    articles.forEach(article -> titles.add(article.title()));
    return titles;
  }

  private static Article titled(List<Article> articles, String title) {
    return articles.stream().filter(a -> a.title().equals(title)).findFirst().orElseThrow();
  }
}
