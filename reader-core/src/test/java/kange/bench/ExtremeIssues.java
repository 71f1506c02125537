package kange.bench;

import java.util.List;
import java.util.Random;

/**
 * Bodies of files that no journal prints and somebody will bring all the same: nothing but short
 * lines, one line, thousands of short articles. Made of the clauses of a sample.
 */
final class ExtremeIssues {
  /** Such a line is a word or two. */
  private static final int SHORT_LINE = 3;

  private static final int PARAGRAPH = 110;

  private final List<String> clauses;
  private final List<String> phrases;
  private final Random random;
  private final int bytes;
  private final StringBuilder body = new StringBuilder();

  /**
   * @param bytes how long the body is to be in UTF-8, about
   */
  ExtremeIssues(List<String> clauses, List<String> phrases, Random random, int bytes) {
    this.clauses = clauses;
    this.phrases = phrases;
    this.random = random;
    this.bytes = bytes;
  }

  /** Nearly all characters take three bytes, but for the ends of lines. */
  private boolean isShort(double charactersToTheByte) {
    return body.length() < bytes * charactersToTheByte;
  }

  String shortLines() {
    while (isShort(0.4)) {
      String clause = some(clauses);
      int from = random.nextInt(clause.length() - SHORT_LINE);
      body.append(clause, from, from + SHORT_LINE).append('\n');
    }
    return body.toString();
  }

  String oneLine() {
    while (isShort(1 / 3.0)) {
      body.append(some(clauses)).append(random.nextInt(4) == 0 ? '。' : '，');
    }
    return body.toString();
  }

  String shortArticles() {
    while (isShort(0.35)) {
      head();
      body.append(paragraph()).append("\n\n");
    }
    return body.toString();
  }

  /** Each second article goes on elsewhere, each other one holds what goes on. */
  String jumps() {
    for (int n = 0; isShort(0.35); n++) {
      head();
      body.append(paragraph()).append('\n').append(paragraph()).append("\n\n");
      body.append(n % 2 == 0 ? "（下转第9页）" : "（上接第4页）").append("\n\n");
      body.append(n % 2 == 0 ? "" : paragraph() + "\n\n");
    }
    return body.toString();
  }

  /** A contents page that goes on and on, and nothing below it. */
  String entries() {
    body.append("# 目录\n\n");
    while (isShort(0.4)) {
      body.append(title()).append("……").append(1 + random.nextInt(990)).append('\n');
    }
    return body.toString();
  }

  /** Lines that may all be titles or by-lines, without any text. */
  String titles() {
    while (isShort(0.37)) {
      body.append(title()).append('\n');
      body.append(random.nextInt(3) == 0 ? "文 / " + IssueGrower.name(random) + "\n" : "");
      body.append(random.nextInt(3) == 0 ? "\n" : "");
    }
    return body.toString();
  }

  private void head() {
    body.append("# ").append(title()).append("\n\n文 / ");
    body.append(IssueGrower.name(random)).append("\n\n");
  }

  private String title() {
    return some(phrases) + some(phrases);
  }

  private String paragraph() {
    StringBuilder text = new StringBuilder();
    while (text.length() < PARAGRAPH) {
      text.append(some(clauses)).append(random.nextInt(4) == 0 ? '。' : '，');
    }
    text.setCharAt(text.length() - 1, '。');
    return text.toString();
  }

  private String some(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
