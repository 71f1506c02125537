package kange.parse;

import java.util.List;
import java.util.Set;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.ParsedIssue;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.line.LineReader;
import kange.parse.line.TextLine;
import kange.text.SourceText;

/** Small texts for tests of one stage. */
public final class Texts {
  /** A paragraph of running text. */
  public static final String PROSE =
      "入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍。摆渡的老人把船收拾得干干净净，逢人便说这条河的旧事，说到高兴处还要哼上几句号子。";

  /** Another, on something else. */
  public static final String OTHER_PROSE =
      "新建的图书室藏书八千余册，每晚开放到九点，附近的学生放学以后都来这里写作业。管理员把借阅的规矩写在门口的黑板上，谁借了什么书一目了然，从来没有丢过。";

  /** Of a file without a contents page. */
  public static final Contents NO_CONTENTS =
      new Contents(List.of(), List.of(), Set.of(), Set.of(), -1, 0, List.of(), 0, List.of());

  private Texts() {}

  /** A contents page on the first line that leaves no doubt. */
  public static Contents contents(List<String> columns, List<ContentsEntry> entries) {
    return new Contents(entries, columns, Set.of(0), Set.of(), 0, 1, List.of(), 3, List.of());
  }

  public static List<TextLine> lines(String text) {
    return LineReader.read(List.of(text.split("\n", -1)));
  }

  public static ParsedIssue parse(String text) {
    return new IssueParser().parse(SourceText.of(text, "small.txt"));
  }

  /** The only article of an issue without a contents page, with this below its title. */
  public static Article article(String body) {
    return parse("# 渡口的石阶\n\n文 / 何晓舟\n\n" + body).articles().getFirst();
  }

  public static List<String> texts(Article article, BlockKind kind) {
    return article.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }
}
