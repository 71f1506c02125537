package kange.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes issues of any size out of the clauses of a sample: ever more articles of the usual length,
 * and a contents page that grows with them.
 */
final class IssueGrower {
  private static final String SAMPLE = "/kange/samples/issues/markdown-contents.txt";
  private static final int PARAGRAPHS = 14;
  private static final int HIGHEST_PAGE = 990;

  private final List<String> clauses = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();

  IssueGrower() throws IOException {
    try (InputStream in = IssueGrower.class.getResourceAsStream(SAMPLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String clause : text.split("[\\s，。；：！？“”（）《》、#*|-]+", -1)) {
        if (clause.length() >= 4 && clause.codePoints().allMatch(Character::isLetter)) {
          clauses.add(clause);
          if (clause.length() <= 9) {
            phrases.add(clause);
          }
        }
      }
    }
  }

  /** What an issue is made like. */
  enum Shape {
    /** A contents page, columns, by-lines, end marks. */
    CONTENTS,
    /** The same without a contents page. */
    NO_CONTENTS,
    /** A contents page, and every seventh article cut in two by the one after it. */
    TORN,
    /** One article with numbered sections, as long as the file. */
    ONE_ARTICLE,
    /** The columns of a newspaper page, hard-wrapped, its headings at the end. */
    SPREAD,
    /** Nothing but lines of three characters: two million of them in 20 MB. */
    SHORT_LINES,
    /** One line. */
    ONE_LINE,
    /** Articles of one paragraph: some 40,000 in 20 MB. */
    SHORT_ARTICLES,
    /** Articles that go on elsewhere, and those that hold what goes on. */
    JUMPS,
    /** Entries of a contents page, and no body. */
    ENTRIES,
    /** Lines that may all be titles or by-lines. */
    TITLES
  }

  /** An issue of about {@code bytes} bytes of UTF-8. */
  String issue(Shape shape, int bytes) {
    Random random = new Random(bytes);
    StringBuilder body = new StringBuilder();
    StringBuilder contents = new StringBuilder("# 目录\n");
    int wanted =
        Math.max(4, bytes / (shape == Shape.CONTENTS || shape == Shape.TORN ? 5000 : 4900));
    switch (shape) {
      case ONE_ARTICLE -> oneArticle(wanted, random, body);
      case SPREAD -> spread(wanted, random, body);
      case SHORT_LINES -> body.append(extreme(random, bytes).shortLines());
      case ONE_LINE -> body.append(extreme(random, bytes).oneLine());
      case SHORT_ARTICLES -> body.append(extreme(random, bytes).shortArticles());
      case JUMPS -> body.append(extreme(random, bytes).jumps());
      case ENTRIES -> body.append(extreme(random, bytes).entries());
      case TITLES -> body.append(extreme(random, bytes).titles());
      default -> articles(shape, wanted, random, contents, body);
    }
    boolean listed = shape == Shape.CONTENTS || shape == Shape.TORN;
    String cover = "# 清江机关\n\n2025年第3期\n\n主办：中共清江市委市级机关工作委员会\n\n";
    return cover + (listed ? contents + "\n\n" : "") + body;
  }

  private ExtremeIssues extreme(Random random, int bytes) {
    return new ExtremeIssues(clauses, phrases, random, bytes);
  }

  private void articles(
      Shape shape, int wanted, Random random, StringBuilder contents, StringBuilder body) {
    String held = "";
    for (int i = 0; i < wanted; i++) {
      if (i % 6 == 0) {
        contents.append("\n## ").append(some(phrases, random)).append("\n\n");
      }
      String title = some(phrases, random) + some(phrases, random) + " " + some(phrases, random);
      String author = name(random);
      int page = 5 + (int) ((long) i * HIGHEST_PAGE / wanted);
      contents.append("- %02d %s  \n%s\n".formatted(page, title, author));
      body.append("# ").append(title).append("\n\n文 / ").append(author).append("\n\n");
      List<String> paragraphs = new ArrayList<>(Collections.nCopies(PARAGRAPHS, ""));
      paragraphs.replaceAll(p -> paragraph(random));
      String text = String.join("\n\n", paragraphs) + "□\n\n\n";
      if (!held.isEmpty()) {
        body.append(text).append(held);
        held = "";
      } else if (shape == Shape.TORN && i % 7 == 3) {
        int cut = text.length() / 2;
        body.append(text, 0, cut).append("\n\n");
        held = text.substring(cut);
      } else {
        body.append(text);
      }
    }
    body.append(held);
  }

  private void oneArticle(int wanted, Random random, StringBuilder body) {
    body.append("# ").append(some(phrases, random)).append(some(phrases, random)).append("\n\n");
    for (int i = 0; i < wanted * PARAGRAPHS; i++) {
      if (i % 5 == 0) {
        body.append("（").append("一二三四五六七八九".charAt(i / 5 % 9)).append("）");
        body.append(some(phrases, random)).append("\n\n");
      }
      body.append(paragraph(random)).append("\n\n");
    }
  }

  private void spread(int wanted, Random random, StringBuilder body) {
    for (int i = 0; i < wanted; i++) {
      StringBuilder section = new StringBuilder();
      for (int p = 0; p < PARAGRAPHS; p++) {
        section.append(paragraph(random));
      }
      for (int at = 0; at < section.length(); at += 22) {
        body.append(section, at, Math.min(section.length(), at + 22)).append('\n');
      }
      body.append('\n');
    }
    for (int i = 0; i < wanted; i++) {
      body.append('\n').append(some(phrases, random)).append(some(phrases, random)).append('\n');
    }
    body.append("\n□ 本报记者 ").append(name(random)).append('\n');
  }

  private String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < 110) {
      text.append(some(clauses, random)).append(random.nextInt(4) == 0 ? '。' : '，');
    }
    text.setCharAt(text.length() - 1, '。');
    return text.toString();
  }

  static String name(Random random) {
    String given = "文明建国志华秀英德安永康雨晴思远立新";
    int first = random.nextInt(given.length() - 1);
    return "" + "赵钱孙李周吴郑王冯陈".charAt(random.nextInt(10)) + given.substring(first, first + 2);
  }

  private static String some(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
