package kange.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldOrigin;
import kange.model.reading.ArticleText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Writes articles of 1,000 to 2,000 characters: a chain of the words of the sample issues, each
 * followed by what follows it there, with new names and numbers strewn in so that the vocabulary
 * grows as it does in an archive. The same number always gives the same article. Thread-safe.
 */
final class Generator {
  private static final List<String> SAMPLES =
      List.of(
          "markdown-contents",
          "supplement",
          "dotted-contents",
          "square-columns",
          "newspaper-spread",
          "digest-newsletter");
  private static final List<String> JOURNALS = List.of("清江机关", "北汀支部生活", "南渡新风", "西屏通讯");
  private static final int ARTICLES_PER_ISSUE = 20;
  private static final int ISSUES_PER_YEAR = 24;

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> followers = new HashMap<>();
  private final int[] characters;

  Generator() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : SAMPLES) {
      String path = "/kange/samples/issues/" + name + ".txt";
      try (InputStream in = Generator.class.getResourceAsStream(path)) {
        Charset utf8 = StandardCharsets.UTF_8;
        all.append(new String(in.readAllBytes(), utf8)).append('\n');
      }
    }
    String text = all.toString().replaceAll("[^\\p{IsHan}，。；、]", "");
    learn(text);
    characters = text.codePoints().filter(Character::isIdeographic).toArray();
  }

  private void learn(String text) throws IOException {
    String before = "。";
    int end = 0;
    try (SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer(false);
        TokenStream tokens = analyzer.tokenStream("", text)) {
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        // smartcn leaves punctuation out: what lies between two words belongs to the first.
        if (offset.startOffset() > end) {
          before = learn(before, text.substring(end, offset.startOffset()));
        }
        end = offset.endOffset();
        before = learn(before, text.substring(offset.startOffset(), end));
      }
    }
  }

  private String learn(String before, String word) {
    words.add(word);
    followers.computeIfAbsent(before, w -> new ArrayList<>()).add(word);
    return word;
  }

  ArticleText article(long id) {
    Random random = new Random(id * 7_919 + 17);
    int length = 1000 + random.nextInt(1000);
    List<Block> blocks = new ArrayList<>();
    int written = 0;
    while (written < length) {
      String text = text(random, Math.min(300, length - written));
      blocks.add(new Block(BlockKind.PARAGRAPH, 0, text, List.of()));
      written += text.length();
    }
    String title = text(random, 18).replaceAll("[，。；、]", "");
    Contributor author = new Contributor(coined(random, 3), ContributorKind.PERSON);
    long issue = (id - 1) / ARTICLES_PER_ISSUE + 1;
    int year = 1990 + (int) (issue / ISSUES_PER_YEAR % 36);
    String number = year + "年第" + (1 + issue % ISSUES_PER_YEAR) + "期";
    String journal = JOURNALS.get((int) (issue % JOURNALS.size()));
    Optional<String> column = Optional.of("栏目" + random.nextInt(40));
    List<Contributor> authors = List.of(author);
    ArticleSummary summary =
        new ArticleSummary(
            id,
            issue,
            journal,
            FieldOrigin.Kind.TEXT,
            Optional.of(year),
            number,
            (int) (id % ARTICLES_PER_ISSUE) + 1,
            title,
            Optional.empty(),
            Optional.empty(),
            authors,
            column,
            Optional.empty(),
            written,
            0,
            false);
    Article article =
        new Article(
            title,
            Optional.empty(),
            Optional.empty(),
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

  /** Title and text as one string, for contenders that know no fields. */
  static String plain(ArticleText article) {
    StringBuilder plain = new StringBuilder(article.summary().title());
    article.article().blocks().forEach(b -> plain.append('\n').append(b.text()));
    return plain.toString();
  }

  private String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    String word = "。";
    while (text.length() < length) {
      word = next(word, random);
      text.append(word);
    }
    return text.toString();
  }

  private String next(String word, Random random) {
    int dice = random.nextInt(100);
    if (dice < 1) {
      return coined(random, 2 + random.nextInt(2));
    }
    if (dice < 2) {
      return Integer.toString(1 + random.nextInt(9999));
    }
    List<String> known = dice < 10 ? words : followers.getOrDefault(word, words);
    return known.get(random.nextInt(known.size()));
  }

  /** A name nobody has heard of. */
  private String coined(Random random, int length) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < length; i++) {
      name.appendCodePoint(characters[random.nextInt(characters.length)]);
    }
    return name.toString();
  }
}
