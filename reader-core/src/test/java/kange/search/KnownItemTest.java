package kange.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.ParsedIssue;
import kange.model.reading.ArticleText;
import kange.model.search.SearchHit;
import kange.parse.IssueParser;
import kange.text.SourceText;
import kange.text.UnreadableTextException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far down the list the article stands that somebody half remembers. */
class KnownItemTest {
  private static final int PAGE = 10;

  /** Where the figures of the last run are to be read. */
  private static final Path FIGURES = Path.of("target", "known-items.txt");

  @TempDir Path folder;
  private final Map<String, NavigableMap<Integer, ArticleText>> byLine = new HashMap<>();
  private final List<ArticleText> articles = new ArrayList<>();

  /** A query, and the article it means. */
  private record Item(String query, ArticleText article) {}

  @BeforeEach
  void parseTheRealIssues() throws IOException, UnreadableTextException {
    Path shared = RecallTest.shared();
    Assumptions.assumeTrue(
        Files.isDirectory(shared), "no folder shared/issues beside the repository: skipped");
    try (Stream<Path> files = Files.list(shared).sorted()) {
      long issue = 0;
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        String key = name.substring(name.indexOf('_') + 1, name.indexOf('.'));
        add(new IssueParser().parse(SourceText.read(Files.readAllBytes(file), name)), key, ++issue);
      }
    }
  }

  @Test
  void halfRememberedArticlesComeFirst() throws IOException {
    Files.deleteIfExists(FIGURES);
    List<Item> items = items("known-items.tsv");
    try (TestArchive archive = new TestArchive(folder).with(articles)) {
      double tuned = report("tuning half", archive, half(items, 0));
      double heldBack = report("held-back half", archive, half(items, 1));
      double harder = report("harder ones", archive, items("known-items-harder.tsv"));
      assertTrue(harder >= 0.94, "mean reciprocal rank of the harder ones " + harder);
      assertTrue(tuned >= 0.94, "mean reciprocal rank " + tuned);
      assertTrue(heldBack >= 0.94, "mean reciprocal rank of the held-back half " + heldBack);
    }
  }

  private static List<Item> half(List<Item> items, int which) {
    List<Item> half = new ArrayList<>();
    for (int i = which; i < items.size(); i += 2) {
      half.add(items.get(i));
    }
    return half;
  }

  private static double report(String name, TestArchive archive, List<Item> items)
      throws IOException {
    double sum = 0;
    int first = 0;
    int three = 0;
    StringBuilder misses = new StringBuilder();
    for (Item item : items) {
      int rank = rank(archive, item);
      sum += rank > 0 ? 1.0 / rank : 0;
      first += rank == 1 ? 1 : 0;
      three += rank > 0 && rank <= 3 ? 1 : 0;
      if (rank != 1) {
        misses.append("\n  ").append(item.query()).append(" -> ").append(rank);
      }
    }
    double mean = sum / items.size();
    keep(
        "known items, %s: %d queries, MRR@10 %.3f, first %.3f, first three %.3f%s%n"
            .formatted(
                name,
                items.size(),
                mean,
                first / (double) items.size(),
                three / (double) items.size(),
                misses));
    return mean;
  }

  private static void keep(String figures) throws IOException {
    Files.createDirectories(FIGURES.getParent());
    Files.writeString(FIGURES, figures, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The place of the article from 1, or 0 where it is not among the first ten. */
  private static int rank(TestArchive archive, Item item) {
    List<SearchHit> hits = archive.search(item.query()).hits();
    for (int i = 0; i < Math.min(PAGE, hits.size()); i++) {
      if (hits.get(i).article().id() == item.article().summary().id()) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<Item> items(String resource) throws IOException {
    try (InputStream in = KnownItemTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .map(l -> new Item(l[0], article(l[1])))
          .toList();
    }
  }

  /** The article a line is in: the one whose stretch of lines begins last before it. */
  private ArticleText article(String place) {
    String[] fileAndLine = place.split(":", -1);
    int line = Integer.parseInt(fileAndLine[1]);
    return byLine.get(fileAndLine[0]).floorEntry(line).getValue();
  }

  private void add(ParsedIssue issue, String key, long id) {
    int ordinal = 0;
    NavigableMap<Integer, ArticleText> lines = byLine.computeIfAbsent(key, k -> new TreeMap<>());
    for (Article article : issue.articles()) {
      ArticleText text = new ArticleText(summary(issue.issue(), article, id, ++ordinal), article);
      articles.add(text);
      article.lines().forEach(range -> lines.put(range.first(), text));
    }
  }

  private ArticleSummary summary(IssueMetadata issue, Article article, long id, int ordinal) {
    String number = issue.number().map(n -> "第" + n + "期").orElse("");
    return new ArticleSummary(
        articles.size() + 1L,
        id,
        issue.journal().orElse("无名"),
        FieldOrigin.Kind.TEXT,
        issue.year(),
        issue.year().map(y -> y + "年" + number).orElse(number),
        ordinal,
        article.title(),
        article.subtitle(),
        article.kicker(),
        article.authors(),
        article.column(),
        article.page(),
        article.blocks().stream().mapToInt(b -> b.text().length()).sum(),
        0,
        false);
  }
}
