package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kange.app.settings.Theme;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.archive.Archive;
import kange.archive.Marks;
import kange.model.ArticleFilter;
import kange.model.ArticleSummary;
import kange.model.AuthorSummary;
import kange.model.Block;
import kange.model.BlockKind;
import kange.model.ColumnSummary;
import kange.model.HighlightColour;
import kange.model.IssueSummary;
import kange.model.ReadingList;
import kange.model.SearchRequest;
import kange.model.SearchResult;
import kange.model.Span;

/** Where the tour goes, and what is done in each room. */
final class Walk {
  private static final int EXPORTED = 6;
  private static final int SENTENCE = 12;
  private final TourWindow window;
  private final List<Path> samples;
  private final Texts texts;

  Walk(TourWindow window, List<Path> samples, Texts texts) {
    this.window = window;
    this.samples = samples;
    this.texts = texts;
  }

  void take() throws IOException {
    window.picture("01-welcome");
    intake();
    window.archive().awaitIndex();
    looking();
    reading();
    export();
    keeping();
    window.change(s -> s.withTheme(Theme.DARK));
    dark();
  }

  private void intake() throws IOException {
    window.go(Place.Intake.empty());
    window.picture("02-intake-empty");
    window.go(new Place.Intake(samples));
    window.picture("02-intake");
    window.press("intake-start");
    window.awaitVisible("intake-summary");
    window.picture("03-intake-done");
  }

  private void looking() throws IOException {
    window.go(new Place.Home());
    window.picture("04-home");
    window.go(Place.Shelves.all());
    window.picture("05-shelves");
    window.go(new Place.Issue(fullest().id()));
    window.picture("06-issue");
    window.go(new Place.Columns(busiestColumn()));
    window.picture("07-columns");
    window.go(new Place.Authors(busiestAuthor()));
    window.picture("08-authors");
  }

  private void reading() throws IOException {
    SearchResult found = found();
    window.go(Place.Search.of(found.query()));
    window.picture("09-search");
    window.go(new Place.Article(found.hits().getFirst().article().id(), found.query()));
    window.picture("10-article");
    marking(found);
  }

  /** Highlights what a reader might, and puts the articles found on a reading list. */
  private void marking(SearchResult found) throws IOException {
    Marks marks = window.archive().marks();
    List<Long> articles =
        found.hits().stream().map(h -> h.article().id()).distinct().limit(EXPORTED).toList();
    HighlightColour[] colours = HighlightColour.values();
    for (int i = 0; i < articles.size(); i++) {
      highlight(articles.get(i), colours[i % colours.length]);
    }
    ReadingList list = marks.lists().create(found.query());
    marks.lists().add(list.id(), articles);
    marks.tags().add(articles.subList(0, Math.min(2, articles.size())), found.query());
    window.go(new Place.Article(articles.getFirst(), ""));
    window.picture("20-highlights");
    window.go(Place.Marks.all());
    window.picture("21-marks");
    window.go(Place.Lists.all());
    window.picture("22-lists");
  }

  /** Highlights the first sentence of the first long paragraph. */
  private void highlight(long article, HighlightColour colour) {
    List<Block> blocks =
        window.archive().catalogue().article(article).orElseThrow().article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int end = blocks.get(i).text().indexOf('。');
      if (blocks.get(i).kind() == BlockKind.PARAGRAPH && end >= SENTENCE) {
        Span sentence = new Span(0, end + 1);
        window
            .archive()
            .marks()
            .highlight(article, List.of(new kange.model.Place(i, sentence)), colour);
        return;
      }
    }
  }

  private void export() throws IOException {
    window.go(chosen());
    window.picture("11-export");
    window.press("export-start");
    window.awaitVisible("export-result");
    window.picture("12-export-done");
  }

  private void keeping() throws IOException {
    window.go(new Place.Check());
    window.awaitVisible("check-verdict");
    window.picture("13-check");
    window.go(new Place.Settings());
    window.picture("14-settings");
  }

  private void dark() throws IOException {
    SearchResult found = found();
    window.go(new Place.Home());
    window.picture("15-home-dark");
    window.go(Place.Search.of(found.query()));
    window.picture("16-search-dark");
    window.go(new Place.Article(found.hits().getFirst().article().id(), found.query()));
    window.picture("17-article-dark");
    window.go(new Place.Intake(samples));
    window.picture("18-intake-dark");
    window.go(chosen());
    window.picture("19-export-dark");
    window.go(Place.Marks.all());
    window.picture("23-marks-dark");
  }

  /** The first articles of the fullest issue, on their way out. */
  private Place.Export chosen() {
    IssueSummary issue = fullest();
    List<Long> articles =
        window
            .archive()
            .catalogue()
            .articles(ArticleFilter.ofIssue(issue.id()), 0, EXPORTED)
            .stream()
            .map(ArticleSummary::id)
            .toList();
    return new Place.Export(articles, issue.label());
  }

  private IssueSummary fullest() {
    return window.archive().catalogue().issues().stream()
        .max((a, b) -> Integer.compare(a.articles(), b.articles()))
        .orElseThrow();
  }

  private Optional<String> busiestColumn() {
    return window.archive().catalogue().columns().stream()
        .max((a, b) -> Integer.compare(a.articles(), b.articles()))
        .map(ColumnSummary::name);
  }

  private Optional<String> busiestAuthor() {
    return window.archive().catalogue().authors().stream()
        .max((a, b) -> Integer.compare(a.articles(), b.articles()))
        .map(AuthorSummary::name);
  }

  /** The first of some usual queries that finds enough to fill the room. */
  private SearchResult found() {
    Archive archive = window.archive();
    SearchResult best = archive.search(SearchRequest.of("的", 20), () -> false);
    for (String query : texts.get("tour.queries").split(" ")) {
      SearchResult found = archive.search(SearchRequest.of(query, 20), () -> false);
      if (found.total() >= 5) {
        return found;
      }
      best = found.total() > 0 ? found : best;
    }
    return best;
  }
}
