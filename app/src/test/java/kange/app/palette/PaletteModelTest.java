package kange.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import kange.app.SampleArchive;
import kange.app.palette.PaletteEntry.Kind;
import kange.app.shell.Command;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.AuthorSummary;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(Palette.class, Locale.SIMPLIFIED_CHINESE);
  private final List<Place> visited = new ArrayList<>();
  private Archive archive;
  private PaletteModel model;

  @BeforeEach
  void open() throws Exception {
    archive = SampleArchive.all(folder);
    PaletteEntry settings =
        new PaletteEntry(Kind.ACTION, "设置", "Ctrl+,", List.of("设置", "shezhi", "sz"), () -> {});
    PaletteEntry check =
        new PaletteEntry(Kind.ACTION, "检查", "", List.of("检查", "jiancha", "jc"), () -> {});
    model =
        ui.get(
            () ->
                new PaletteModel(
                    List.of(settings, check),
                    () -> new PaletteSource(archive, new Visits(), texts),
                    ui.work(),
                    failure -> {
                      throw new AssertionError(failure);
                    }));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private List<PaletteEntry> type(String typed) throws Exception {
    ui.await(() -> model.type(typed));
    return ui.get(() -> List.copyOf(model.rows()));
  }

  private Place placeOf(PaletteEntry entry) {
    entry.go().run();
    return visited.getLast();
  }

  @Test
  void anAuthorIsFoundByNamePinyinAndInitials() throws Exception {
    AuthorSummary author =
        archive.catalogue().authors().stream()
            .filter(a -> a.kind() == ContributorKind.PERSON && a.initials().length() > 1)
            .findFirst()
            .orElseThrow();
    for (String typed :
        List.of(author.name(), author.pinyin(), author.initials().toUpperCase(Locale.ROOT))) {
      PaletteEntry found =
          type(typed).stream()
              .filter(e -> e.kind() == Kind.AUTHOR && e.title().equals(author.name()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(typed));
      assertEquals(author.name(), ((Place.Authors) placeOf(found)).author().orElseThrow());
    }
  }

  @Test
  void anArticleIsFoundByPartOfItsTitle() throws Exception {
    var article = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst();
    String part = article.title().substring(0, Math.min(5, article.title().length()));
    List<Place> places = new ArrayList<>();
    type(part).stream()
        .filter(e -> e.kind() == Kind.ARTICLE)
        .map(this::placeOf)
        .forEach(places::add);
    assertTrue(places.contains(Place.Article.of(article.id())), places.toString());
  }

  @Test
  void anIssueIsFoundByWordsOfItsNameInAnyOrder() throws Exception {
    var issue = archive.catalogue().issues().getFirst();
    String year = issue.metadata().year().orElseThrow().toString();
    String journal = issue.journalLabel();
    PaletteEntry found = type(year + " " + journal.substring(0, 2)).getFirst();
    assertEquals(Kind.ISSUE, found.kind());
    assertTrue(found.title().startsWith(journal), found.title());
    assertTrue(found.title().contains(year), found.title());
  }

  @Test
  void anActionIsFoundBySoundAndWidthDoesNotMatter() throws Exception {
    assertEquals("设置", type("ｓｈｅｚｈｉ").getFirst().title());
  }

  @Test
  void withNothingTypedTheActionsAreThereAndForNonsenseNothingIs() throws Exception {
    assertEquals(List.of("设置", "检查"), type(" ").stream().map(PaletteEntry::title).toList());
    assertEquals(List.of(), type("qqxqq喀斯特"));
  }

  @Test
  void anActionThatWasUsedStandsFirstTheNextTime() throws Exception {
    PaletteEntry check = type("jc").getFirst();
    ui.get(
        () -> {
          model.use(check);
          return true;
        });
    assertEquals(List.of("检查", "设置"), type("").stream().map(PaletteEntry::title).toList());
  }

  @Test
  void lettersInTheirOrderFitAndOthersDoNot() {
    List<String> words = Fuzzy.words("jgdj");
    assertTrue(Fuzzy.score(words, List.of("jiguandangjian")) > 0);
    assertFalse(Fuzzy.score(Fuzzy.words("djgj"), List.of("jiguandangjian")) > 0);
    assertTrue(
        Fuzzy.score(Fuzzy.words("党建"), List.of("党建工作"))
            > Fuzzy.score(Fuzzy.words("党建"), List.of("机关党建工作")));
  }

  /** Goes nowhere but remembers where to. */
  private final class Visits implements Navigator {
    @Override
    public void reopen(String said) {}

    @Override
    public boolean takesMarks() {
      return true;
    }

    @Override
    public CompletableFuture<Void> open(Place place) {
      visited.add(place);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> replace(Place place) {
      return open(place);
    }

    @Override
    public CompletableFuture<Void> refresh() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean knows(Class<? extends Place> kind) {
      return true;
    }

    @Override
    public void print(List<Long> articles) {
      throw new AssertionError("the palette prints nothing by itself");
    }

    @Override
    public void print(Place place) {
      throw new AssertionError("the palette prints nothing by itself");
    }

    @Override
    public List<Command> commands() {
      return List.of();
    }

    @Override
    public CompletableFuture<Void> back() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> forward() {
      return CompletableFuture.completedFuture(null);
    }
  }
}
