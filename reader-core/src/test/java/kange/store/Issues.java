package kange.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.history.Operation;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.CardField;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.IssueMetadata;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.Proposal;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.model.issue.SourceInfo;
import kange.model.message.Message;
import kange.model.source.IssueSource;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import kange.store.issue.NewIssue;

/** Issues made up for the tests of the store. */
public final class Issues {
  private Issues() {}

  /** An article of three lines: title, by-line, text; the first at line 2. */
  public static Article article(int ordinal, String title, String author, String column) {
    int first = 3 * ordinal - 1;
    List<LineRange> lines = List.of(new LineRange(first, first + 2));
    List<LineRange> text = List.of(new LineRange(first + 2, first + 2));
    return new Article(
        title,
        Optional.of("——副题" + ordinal),
        Optional.of("引题" + ordinal),
        List.of(new Contributor(author, ContributorKind.PERSON)),
        Optional.of("文 / " + author),
        Optional.of(column),
        Optional.of(ordinal * 2),
        Optional.of("远山日报"),
        Optional.of("（作者单位：远山市档案馆）"),
        lines,
        List.of(
            new Block(BlockKind.HEADING, 1, "一、" + title, text),
            new Block(BlockKind.PARAGRAPH, 0, title + "的正文，𠮷祥二〇二六。", text)),
        0.75,
        List.of(doubt(first, lines)));
  }

  private static ParseWarning doubt(int title, List<LineRange> lines) {
    ProposedCorrection byline = new RoleChange(lines, LineRole.BYLINE);
    ProposedCorrection unsigned = new FieldChange(title, ArticleField.AUTHORS, List.of());
    ProposedCorrection signed = new FieldChange(title, ArticleField.AUTHORS, List.of("江涛", "𠮷祥"));
    return new ParseWarning("no-author", new Message("parse.no-author", List.of()), lines)
        .with(
            Optional.of(ArticleField.AUTHORS),
            List.of(
                new Proposal(List.of(byline, unsigned), 1 / 3.0),
                new Proposal(List.of(signed), 0.25)));
  }

  /** As above, with a text of its own: each paragraph a block. */
  public static Article written(int ordinal, String title, String... paragraphs) {
    Article whole = article(ordinal, title, "江涛", "特稿");
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(BlockKind.PARAGRAPH, 0, paragraph, whole.blocks().getFirst().lines()));
    }
    return whole.withText(title, blocks);
  }

  /** The same article from other lines of the source. */
  public static Article withLines(Article a, LineRange lines) {
    return new Article(
        a.title(),
        a.subtitle(),
        a.kicker(),
        a.authors(),
        a.byline(),
        a.column(),
        a.page(),
        a.source(),
        a.note(),
        List.of(lines),
        a.blocks(),
        a.confidence(),
        a.warnings());
  }

  /** The second issue of 2026 as a file brings it. */
  public static NewIssue incoming(Article... articles) {
    return incoming(issue("远山机关", 2026, "2", List.of(articles)));
  }

  public static ParsedIssue issue(String journal, int year, String number, List<Article> articles) {
    String file = journal + year + "-" + number + ".txt";
    int lines = 3 * articles.size() + 1;
    return new ParsedIssue(
        new SourceInfo(file, sha(file), "UTF-8", lines),
        new IssueMetadata(
            Optional.of(journal),
            Optional.of(year),
            Optional.of(number),
            Optional.of(81),
            Optional.of("2026-02-05"),
            Optional.of("远山市档案局"),
            Optional.of("（远）准印证第1号"),
            Optional.of("1000-0001"),
            Optional.of("CN 00-0001/D")),
        List.of("特稿", "调研"),
        articles,
        List.of(new Leftover(LeftoverKind.COLUMN_BANNER, List.of(new LineRange(1, 1)))),
        List.of(
            new ParseWarning(
                "title-differs",
                new Message("parse.title-differs", List.of("题“目”\n")),
                List.of(new LineRange(1, 1)))),
        Map.of(
            CardField.JOURNAL,
            new FieldOrigin(FieldOrigin.Kind.TEXT, List.of(new LineRange(1, 1)), 0.9),
            CardField.YEAR,
            new FieldOrigin(FieldOrigin.Kind.TEXT, List.of(new LineRange(2, 3)), 0.8)));
  }

  public static ParsedIssue issue(String journal, int year, String number, int articles) {
    List<Article> all = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      all.add(article(i, journal + number + "第" + i + "篇", i % 2 == 0 ? "江涛" : "单田", "特稿"));
    }
    return issue(journal, year, number, all);
  }

  public static NewIssue incoming(ParsedIssue parsed) {
    String identity =
        parsed.issue().journal().orElse("")
            + parsed.issue().year().orElse(0)
            + parsed.issue().number().orElse("");
    return new NewIssue(
        parsed,
        new IssueSource(
            ("原文" + parsed.source().file()).getBytes(StandardCharsets.UTF_8),
            parsed.source().charset(),
            Optional.of(
                new TakenText("TEST", 1, List.of("原文", "", "第二页"), List.of(new PageStart(3, 2))))),
        Optional.of(identity),
        Instant.parse("2026-05-01T01:30:00Z"),
        by(),
        1);
  }

  /** A new act of who tests. */
  public static Operation by() {
    return Operation.by("测试员");
  }

  private static String sha(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
