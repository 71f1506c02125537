package kange.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.model.reading.ArticleText;
import kange.model.search.SearchRequest;
import kange.model.search.SearchResult;
import kange.search.TestArchive.Draft;
import kange.text.Fold;
import kange.text.FoldedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the index with a plain scan of the folded text, over random runs of real articles. */
class RecallTest {
  private static final int QUERIES = 1500;
  private static final List<String> HARD =
      List.of(
          "二〇二四年，我市围绕“8+X”模式推进NLP技术应用，2.0版平台上线。𠮷田先生与𨨏元素专家到访。",
          "二○二四年　黨建引領基層治理（试行）〔2024〕3 号——“楓橋經驗”再出發，Digital Twin 平台ＡＩ助手。",
          "60 岁以上老人 1064 人，占比 24.2%；①加强统筹②抓好落实。e\u0301tude、㎡、№5、Ⅳ期。",
          "天天天天向上，零零后、〇〇后都来了；“‘双减’”之后——怎么办？？怎 么 办！\n换行\n处理。");

  @TempDir Path folder;

  @Test
  void anyRunOfAHardTextIsFoundAndOnlyWhereItStands() {
    List<ArticleText> articles = new ArrayList<>();
    for (int i = 0; i < HARD.size(); i++) {
      articles.add(Draft.article(i + 1, "题" + i, HARD.get(i)).done());
    }
    compare(articles, QUERIES, 41);
  }

  @Test
  void anyRunOfTheRealIssuesIsFoundAndOnlyWhereItStands() throws IOException {
    Path shared = shared();
    Assumptions.assumeTrue(
        Files.isDirectory(shared), "no folder shared/issues beside the repository: skipped");
    List<ArticleText> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(shared).sorted()) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int from = 0; from < lines.size(); from += 40) {
          List<String> some = lines.subList(from, Math.min(from + 40, lines.size()));
          articles.add(piece(articles.size() + 1, some));
        }
      }
    }
    compare(articles, QUERIES, 42);
  }

  static Path shared() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("reader-core")) ? here : here.getParent();
    return root.resolveSibling("shared").resolve("issues");
  }

  /** Forty lines, every five of them a paragraph. */
  private static ArticleText piece(long id, List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 5) {
      paragraphs.add(String.join("\n", lines.subList(i, Math.min(i + 5, lines.size()))));
    }
    return Draft.article(id, "片段", paragraphs.toArray(String[]::new)).done();
  }

  private void compare(List<ArticleText> articles, int queries, long seed) {
    Map<Long, List<FoldedText>> folded = new TreeMap<>();
    articles.forEach(a -> folded.put(a.summary().id(), folded(a)));
    Random random = new Random(seed);
    int lost = 0;
    int wrong = 0;
    List<String> examples = new ArrayList<>();
    try (TestArchive archive = new TestArchive(folder).with(articles)) {
      for (int i = 0; i < queries; i++) {
        String run = randomRun(articles, random);
        Set<Long> expected = scan(folded, Fold.of(run));
        Set<Long> found = ids(archive, run, articles.size());
        if (!expected.equals(found)) {
          examples.add(run + " expected " + expected + " found " + found);
          lost += found.containsAll(expected) ? 0 : 1;
          wrong += expected.containsAll(found) ? 0 : 1;
        }
      }
    }
    assertEquals("0 lost, 0 wrong", lost + " lost, " + wrong + " wrong", () -> examples.toString());
  }

  private static List<FoldedText> folded(ArticleText article) {
    return ArticleDocument.searched(article.summary(), article.article()).map(Fold::of).toList();
  }

  /**
   * One to eight characters of a paragraph that begin and end with something visible. What the
   * query language reads as more than text (a space, a pair of quotes, a field name) is put in
   * quotes.
   */
  private static String randomRun(List<ArticleText> articles, Random random) {
    while (true) {
      var blocks = articles.get(random.nextInt(articles.size())).article().blocks();
      if (blocks.isEmpty()) {
        continue;
      }
      String text = blocks.get(random.nextInt(blocks.size())).text();
      int[] points = text.codePoints().toArray();
      int length = Math.min(1 + random.nextInt(8), points.length);
      if (length == 0) {
        continue;
      }
      int from = random.nextInt(points.length - length + 1);
      String run = new String(points, from, length);
      if (Fold.of(run).isEmpty()) {
        continue;
      }
      boolean plain =
          run.chars().noneMatch(c -> Character.isWhitespace(c) || "“\":：-".indexOf(c) >= 0);
      if (plain) {
        return run;
      }
      if (run.indexOf('"') < 0) {
        return '"' + run + '"';
      }
    }
  }

  private static Set<Long> scan(Map<Long, List<FoldedText>> folded, FoldedText quoted) {
    String text = quoted.text();
    boolean inQuotes = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    FoldedText run = inQuotes ? Fold.of(text.substring(1, text.length() - 1)) : quoted;
    return folded.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(t -> t.indexOf(run, 0) >= 0))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Long> ids(TestArchive archive, String run, int limit) {
    SearchResult result = archive.search(SearchRequest.of(run, limit));
    Set<Long> ids =
        result.hits().stream()
            .filter(h -> !h.close())
            .map(h -> h.article().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(result.total(), ids.size(), run);
    return ids;
  }
}
