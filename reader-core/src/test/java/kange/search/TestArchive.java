package kange.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldOrigin;
import kange.model.reading.ArticleText;
import kange.model.search.IndexStatus;
import kange.model.search.SearchHit;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;

/** Articles by their ids, as a database would have them, and a real index of them. */
final class TestArchive implements AutoCloseable {
  static final String ID = "archive-1";

  private final Map<Long, ArticleText> articles = new LinkedHashMap<>();
  private final SearchIndex index;

  TestArchive(Path folder) {
    index = SearchIndex.open(folder, ID, new MadeArticles(this::text));
  }

  Optional<ArticleText> text(long id) {
    return Optional.ofNullable(articles.get(id));
  }

  SearchIndex index() {
    return index;
  }

  List<ArticleText> articles() {
    return List.copyOf(articles.values());
  }

  /** Puts articles of any issues in, as one change. */
  TestArchive with(ArticleText... texts) {
    return with(Arrays.asList(texts));
  }

  TestArchive with(List<ArticleText> texts) {
    texts.forEach(t -> articles.put(t.summary().id(), t));
    List<Long> issues = texts.stream().map(t -> t.summary().issueId()).distinct().toList();
    index.apply(issues, texts, index.lastChange() + 1);
    return this;
  }

  SearchResult search(SearchRequest request) {
    return index.search(request, IndexStatus.open(1, 1), () -> false);
  }

  SearchResult search(String query) {
    return search(SearchRequest.of(query, 50));
  }

  /** Titles of the articles that match in full, best first. */
  List<String> titles(String query) {
    return search(query).hits().stream()
        .filter(h -> !h.close())
        .map(h -> h.article().title())
        .toList();
  }

  /** Titles of the articles that come closest. */
  List<String> closeTitles(String query) {
    return search(query).hits().stream()
        .filter(SearchHit::close)
        .map(h -> h.article().title())
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }

  /** An article to be, with nothing but a title and paragraphs until said otherwise. */
  static final class Draft {
    private final long id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Contributor> authors = new ArrayList<>();
    private long issue = 1;
    private String journal = "清江机关";
    private int year = 2025;
    private int number = 1;
    private Optional<String> column = Optional.empty();
    private Optional<String> subtitle = Optional.empty();
    private Optional<String> kicker = Optional.empty();

    private Draft(long id, String title) {
      this.id = id;
      this.title = title;
    }

    static Draft article(long id, String title, String... paragraphs) {
      Draft draft = new Draft(id, title);
      for (String text : paragraphs) {
        draft.blocks.add(new Block(BlockKind.PARAGRAPH, 0, text, List.of()));
      }
      return draft;
    }

    Draft by(String... names) {
      for (String name : names) {
        authors.add(new Contributor(name, ContributorKind.PERSON));
      }
      return this;
    }

    Draft in(String journal, int year, int number, long issue) {
      this.journal = journal;
      this.year = year;
      this.number = number;
      this.issue = issue;
      return this;
    }

    Draft column(String name) {
      column = Optional.of(name);
      return this;
    }

    Draft subtitle(String text) {
      subtitle = Optional.of(text);
      return this;
    }

    Draft kicker(String text) {
      kicker = Optional.of(text);
      return this;
    }

    ArticleText done() {
      int characters = blocks.stream().mapToInt(b -> b.text().length()).sum();
      String label = year + "年第" + number + "期";
      ArticleSummary summary =
          new ArticleSummary(
              id,
              issue,
              journal,
              FieldOrigin.Kind.TEXT,
              Optional.of(year),
              label,
              (int) id,
              title,
              subtitle,
              kicker,
              authors,
              column,
              Optional.empty(),
              characters,
              0,
              false);
      Article article =
          new Article(
              title,
              subtitle,
              kicker,
              authors,
              Optional.empty(),
              column,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              blocks,
              1,
              List.of());
      return new ArticleText(summary, article);
    }
  }
}
