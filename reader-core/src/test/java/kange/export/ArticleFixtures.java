package kange.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** Articles of a journal that does not exist, in a language that does. */
public final class ArticleFixtures {
  private static final List<String> SENTENCES =
      List.of(
          "入夏以来，云溪县接连下了十几场雨，老城区的排水口却没有再堵过一次。",
          "“从前一下雨就往外舀水，今年总算睡了安稳觉。”住在石桥巷的周阿婆说。",
          "变化来自一份薄薄的台账：每个井盖都有编号，谁巡查、何时清淤、淤了多深，一一在册。",
          "县机关事务中心把3,200余个窨井画进一张图，用颜色标出风险等级——红色的当天处理，黄色的三天之内必须到场。",
          "中心主任何远舟算过一笔账：2025年投入48.6万元，减少的抢修费用却超过120万元，群众投诉下降了63.5%。",
          "《云溪县机关作风建设十条》印发以后，各单位把“马上办、上门办、一次办”写进了岗位说明书（附清单）。",
          "有人问：台账记得这么细，会不会又成了“纸面上的功夫”？",
          "答案写在鞋底上……巡查员每人每周至少走二十公里，走没走，看看裤脚就知道！",
          "数据平台采用B/S架构，接口遵循RESTful风格，网址为https://yunxi.example.cn/gully/report?id=2025-07，任何人都可以查询。",
          "经验不能照搬：山区乡镇坡陡沟深，平原乡镇河网密布，治理的办法自然不同；同一条街，东头和西头也未必一样。",
          "王㐂林、卡尔·阿吉等6名青年党员主动报名，组成“夜巡小队”，专挑暴雨夜出门。",
          "他们说：“《礼记》里讲‘凡事豫则立，不豫则废’，我们不过是把‘豫’字做实。”",
          "一位退休老干部在意见簿上写道，干部的脚步勤了，老百姓的心就近了。",
          "下一步，云溪县将把这套办法推广到供水、燃气、电梯等领域，让看不见的地方也有人看见。");

  private ArticleFixtures() {}

  /** Paragraphs of the given number of sentences, the same for the same seed. */
  public static String paragraph(long seed, int sentences) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
    }
    return text.toString();
  }

  /** A long piece with everything a page can hold. */
  public static ArticleText research() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(1, 5)));
    blocks.add(heading(1, "一、把底数摸清：从“大概有数”到“件件有数”"));
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(2, 6)));
    blocks.add(heading(2, "（一）一张图管到底"));
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(3, 7)));
    blocks.add(block(BlockKind.CAPTION, "图1　石桥巷的巡查员在雨后测量淤积深度（林小满 摄）"));
    blocks.add(heading(2, "（二）一本账算到人"));
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(4, 8)));
    blocks.add(block(BlockKind.QUOTE, "路不修不平，渠不疏不通。管城市同过日子一样，难在天天。"));
    blocks.add(heading(1, "二、把责任压实：台账背后的“三道关”"));
    for (int i = 0; i < 6; i++) {
      blocks.add(block(BlockKind.PARAGRAPH, paragraph(10 + i, 4 + i % 4)));
    }
    blocks.add(heading(1, "三、几点思考"));
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(30, 6)));
    blocks.add(block(BlockKind.PARAGRAPH, paragraph(31, 5)));
    blocks.add(block(BlockKind.NOTE, "（作者单位：云溪县机关事务中心）"));
    return article(
        1,
        "小台账里的大民生 云溪县排水设施精细化管理的实践与思考",
        Optional.of("——以石桥巷片区为例"),
        Optional.of("机关作风建设调研"),
        List.of("何远舟", "林小满"),
        Optional.of("实践探索"),
        Optional.of(6),
        Optional.of("云溪日报"),
        blocks);
  }

  /** A short unsigned report. */
  public static ArticleText report() {
    return article(
        2,
        "全县机关党建工作推进会召开",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("要闻"),
        Optional.of(3),
        Optional.empty(),
        List.of(
            block(BlockKind.PARAGRAPH, paragraph(40, 3)),
            block(BlockKind.PARAGRAPH, paragraph(41, 4))));
  }

  /** A piece by an organisation, with characters outside the BMP. */
  public static ArticleText essay() {
    return article(
        3,
        "灯下读志",
        Optional.empty(),
        Optional.empty(),
        List.of("云溪县档案馆"),
        Optional.of("文史漫笔"),
        Optional.of(31),
        Optional.empty(),
        List.of(
            block(BlockKind.PARAGRAPH, "县志载，明代有孝子名李𠙶，其弟李𫖯，皆居城西。一人一口井，入山为石，见日而行。"),
            block(BlockKind.PARAGRAPH, paragraph(50, 5)),
            block(BlockKind.PARAGRAPH, paragraph(51, 6))));
  }

  /** Three articles of one issue. */
  public static List<ArticleText> issue() {
    return List.of(report(), research(), essay());
  }

  /** Many short articles. */
  public static List<ArticleText> many(int count) {
    List<ArticleText> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(
          article(
              i + 1,
              "云溪见闻之" + (i + 1),
              Optional.empty(),
              Optional.empty(),
              List.of("何远舟"),
              Optional.of(i % 2 == 0 ? "要闻" : "实践探索"),
              Optional.of(i + 1),
              Optional.empty(),
              List.of(
                  block(BlockKind.PARAGRAPH, paragraph(i, 12)),
                  block(BlockKind.PARAGRAPH, paragraph(i + 1000, 14)))));
    }
    return articles;
  }

  public static ArticleText simple(String title, String... paragraphs) {
    return article(
        1,
        title,
        Optional.empty(),
        Optional.empty(),
        List.of("林小满"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Arrays.stream(paragraphs).map(text -> block(BlockKind.PARAGRAPH, text)).toList());
  }

  public static ArticleText article(
      long id,
      String title,
      Optional<String> subtitle,
      Optional<String> kicker,
      List<String> authors,
      Optional<String> column,
      Optional<Integer> page,
      Optional<String> source,
      List<Block> blocks) {
    List<Contributor> contributors =
        authors.stream()
            .map(
                name ->
                    new Contributor(
                        name,
                        name.length() > 4 ? ContributorKind.ORGANIZATION : ContributorKind.PERSON))
            .toList();
    Article article =
        new Article(
            title,
            subtitle,
            kicker,
            contributors,
            Optional.empty(),
            column,
            page,
            source,
            Optional.empty(),
            List.of(),
            blocks,
            1,
            List.of());
    int characters = blocks.stream().mapToInt(b -> b.text().length()).sum();
    ArticleSummary summary =
        new ArticleSummary(
            id,
            1,
            "云溪机关",
            FieldOrigin.Kind.TEXT,
            Optional.of(2025),
            "2025年第7期",
            (int) id,
            title,
            subtitle,
            kicker,
            contributors,
            column,
            page,
            characters,
            0,
            false);
    return new ArticleText(summary, article);
  }

  /** A report in a journal of another name. */
  public static ArticleText of(String journal, String issue) {
    return in(journal, FieldOrigin.Kind.TEXT, issue, report());
  }

  /** A report in an issue that names no journal: its publisher stands in. */
  public static ArticleText published(String publisher, String issue) {
    return in(publisher, FieldOrigin.Kind.PUBLISHER, issue, report());
  }

  /** The same article in an issue of another label. */
  public static ArticleText in(String issue, ArticleText text) {
    return in(text.summary().journal(), FieldOrigin.Kind.TEXT, issue, text);
  }

  private static ArticleText in(
      String journal, FieldOrigin.Kind origin, String issue, ArticleText text) {
    ArticleSummary s = text.summary();
    return new ArticleText(
        new ArticleSummary(
            s.id(),
            s.issueId() + 1,
            journal,
            origin,
            s.year(),
            issue,
            s.ordinal(),
            s.title(),
            s.subtitle(),
            s.kicker(),
            s.authors(),
            s.column(),
            s.page(),
            s.characters(),
            s.doubts(),
            s.favourite()),
        text.article());
  }

  public static Block block(BlockKind kind, String text) {
    return new Block(kind, 0, text, List.of());
  }

  public static Block heading(int level, String text) {
    return new Block(BlockKind.HEADING, level, text, List.of());
  }
}
