package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import java.util.List;
import java.util.Optional;
import kange.parse.Texts;
import kange.parse.contents.ContentsEntry;
import org.junit.jupiter.api.Test;

/** What a line shows among the other lines of its file and under its contents page. */
class FileFeaturesTest {
  private static final String TEXT = "\n\n" + Texts.PROSE + "\n\n";

  @Test
  void aTitleSeesBylineAndTextBelowIt() {
    Features read = Features.of("渡口的老石阶\n\n文/何晓舟" + TEXT + "灯下的图书室" + TEXT);
    read.have("渡口", SIGNED_SOON, PROSE_SOON);
    read.lack("渡口", BEFORE_PROSE, BETWEEN_PROSE);
    read.have("文/", BEFORE_PROSE, PROSE_SOON);
    read.have("灯下", BETWEEN_PROSE, BEFORE_PROSE);
    read.lack("灯下", SIGNED_SOON, NAMES_SOON);
  }

  @Test
  void aLineKnowsHowTheTextAboveItEnded() {
    String torn = Texts.PROSE.substring(0, Texts.PROSE.length() - 6);
    Features read =
        Features.of(
            "甲题\n\n" + Texts.PROSE + "□\n\n乙题\n\n" + Texts.PROSE + "\n\n丙题\n\n" + torn + "\n\n丁题");
    read.have("甲题", AFTER_END, FIRST_LINES);
    read.have("乙题", AFTER_END);
    read.lack("乙题", AFTER_FINISHED, AFTER_TORN);
    read.have("丙题", AFTER_FINISHED);
    read.lack("丙题", AFTER_END, AFTER_TORN);
    read.have("丁题", AFTER_TORN);
    read.lack("丁题", AFTER_FINISHED);
  }

  @Test
  void aPageNumberBetweenIsLookedThrough() {
    Features read = Features.of("甲题\n\n" + Texts.PROSE + "□\n\n— 12 —\n\n乙题");
    read.have("乙题", AFTER_END);
  }

  @Test
  void coversAreAtTheEndsOfAFile() {
    Features read = Features.of("甲题" + TEXT.repeat(20) + "乙题" + TEXT.repeat(20) + "丙题");
    read.have("甲题", FIRST_LINES);
    read.lack("甲题", LAST_LINES);
    read.lack("乙题", FIRST_LINES, LAST_LINES);
    read.have("丙题", LAST_LINES);
    Features.of("甲题" + TEXT + "乙题").lack("乙题", LAST_LINES);
  }

  @Test
  void shortLinesOfOneKindInARowAreAlike() {
    Features read = Features.of("春眠不觉晓\n处处闻啼鸟\n夜来风雨声\n花落知多少");
    read.have("处处", LIKE_NEIGHBOUR);
    read.lack("春眠", LIKE_NEIGHBOUR);
  }

  @Test
  void whatPrintRepeatsFromPageToPageIsSeenWhateverItsNumber() {
    String torn = "\n\n" + Texts.PROSE.substring(0, Texts.PROSE.length() - 6) + "\n\n";
    Features read =
        Features.of(
            "清江文艺·专栏（16）\n\n— 3 —"
                + torn
                + "清江文艺·专栏（17）\n\n— 4 —"
                + torn
                + "清江文艺·专栏（18）"
                + torn
                + "清江文艺·专栏（19）\n\n渡口的老石阶");
    read.have("清江", REPEATED, REPEATED_OFTEN, REPEATED_IN_SENTENCES, REPEATED_BY_FOLIOS);
    read.lack("渡口", REPEATED, REPEATED_OFTEN, REPEATED_IN_SENTENCES, REPEATED_BY_FOLIOS);
  }

  @Test
  void withoutAContentsPageLinesAreBare() {
    Features read = Features.of("# 渡口的老石阶" + TEXT);
    read.have("渡口", NO_CONTENTS, BARE_TITLE_LIKE, BARE_LEVEL, OPENS_BODY);
    read.lack("渡口", UNLISTED_TITLE_LIKE, AFTER_CONTENTS);
  }

  @Test
  void aListedTitleIsPlacedAndWhatStandsAroundItKnows() {
    Features read =
        Features.under(
            List.of("水边"),
            List.of(Features.entry("渡口的老石阶", "何晓舟"), Features.entry("灯下的图书室", "林小满")),
            "水边\n\n渡口的老石阶\n\n何晓舟" + TEXT + "灯下的图书室\n\n林小满" + TEXT + "没有列出的题目" + TEXT);
    read.have(
        "渡口",
        PLACED_FIRST,
        PLACED_FIRST_EXACTLY,
        PLACED_FIRST_IN_ORDER,
        PLACED_FIRST_WITHOUT_RIVAL,
        PLACED_FIRST_SURELY,
        AFTER_CONTENTS);
    read.lack("渡口", PLACED_MORE, UNLISTED_TITLE_LIKE, NO_CONTENTS, PLACED_FIRST_CROWDED);
    read.have("水边", COLUMN_NAME, PLACED_BELOW, BEFORE_FIRST_PLACED);
    read.have("何晓舟", ENTRY_AUTHOR, PLACED_RIGHT_ABOVE);
    read.lack("何晓舟", ENTRY_UNSIGNED);
    read.have("没有列出", UNLISTED_TITLE_LIKE);
    read.lack("没有列出", PLACED_FIRST, COLUMN_NAME, BEFORE_FIRST_PLACED);
  }

  @Test
  void aTitleThatStandsTwiceHasARival() {
    Features read =
        Features.under(
            List.of(), List.of(Features.entry("渡口的老石阶", "何晓舟")), "渡口的老石阶" + TEXT + "渡口的老石阶" + TEXT);
    read.have("渡口", PLACED_FIRST_EXACTLY);
    read.lack("渡口", PLACED_FIRST_WITHOUT_RIVAL);
  }

  @Test
  void anEntryOfAnInsideCoverIsPrintedAnywhereAndDisturbsNoOrder() {
    ContentsEntry cover =
        new ContentsEntry(
            Optional.empty(), List.of("迎春的书法"), Optional.empty(), Optional.empty(), true);
    List<ContentsEntry> entries =
        List.of(Features.entry("渡口的老石阶"), Features.entry("灯下的图书室"), cover);
    String body = "渡口的老石阶" + TEXT + "迎春的书法" + TEXT + "灯下的图书室" + TEXT;
    Features.under(List.of(), entries, body).have("渡口", PLACED_FIRST_IN_ORDER);
    Features.under(List.of(), entries, body).have("灯下", PLACED_FIRST_IN_ORDER);
    List<ContentsEntry> listed =
        List.of(Features.entry("渡口的老石阶"), Features.entry("灯下的图书室"), Features.entry("迎春的书法"));
    Features.under(List.of(), listed, body).lack("灯下", PLACED_FIRST_IN_ORDER);
  }

  @Test
  void titlesInAListAreCrowded() {
    List<String> titles = List.of("渡口的老石阶", "灯下的图书室", "山路十八弯");
    Features list =
        Features.under(
            List.of(),
            titles.stream().map(t -> Features.entry(t)).toList(),
            String.join("\n", titles) + TEXT);
    list.have("灯下", PLACED_FIRST_CROWDED);
    Features articles =
        Features.under(
            List.of(),
            titles.stream().map(t -> Features.entry(t)).toList(),
            String.join(TEXT.repeat(6), titles) + TEXT);
    articles.lack("灯下", PLACED_FIRST_CROWDED);
  }

  @Test
  void whereAllEntriesArePlacedAnUnlistedTitleIsDoubtful() {
    List<String> titles = List.of("渡口的老石阶", "灯下的图书室", "山路十八弯", "采茶的时节");
    String body = String.join(TEXT, titles) + TEXT + "# 没有列出的题目" + TEXT;
    Features all =
        Features.under(List.of(), titles.stream().map(t -> Features.entry(t)).toList(), body);
    all.have("没有列出", UNLISTED_WHERE_ALL_ARE_PLACED, UNLISTED_LEVEL_WHERE_ALL_ARE_PLACED);
    Features missing =
        Features.under(
            List.of(),
            List.of(
                Features.entry(titles.get(0)),
                Features.entry(titles.get(1)),
                Features.entry("印丢的一篇"),
                Features.entry("又丢的一篇")),
            body);
    missing.have("没有列出", UNLISTED_TITLE_LIKE, UNLISTED_LEVEL);
    missing.lack("没有列出", UNLISTED_WHERE_ALL_ARE_PLACED, UNLISTED_LEVEL_WHERE_ALL_ARE_PLACED);
  }

  @Test
  void aGuideGoesFromItsHeadingToTheFirstListedTitle() {
    Features read =
        Features.under(
            List.of(),
            List.of(Features.entry("渡口的老石阶")),
            "卷首的话\n\n本期导读\n\n这一期写渡口\n\n渡口的老石阶" + TEXT);
    read.lack("卷首的话", BELOW_GUIDE_HEAD);
    read.have("本期导读", BELOW_GUIDE_HEAD);
    read.have("这一期", BELOW_GUIDE_HEAD);
    read.lack("渡口", BELOW_GUIDE_HEAD);
    read.lack("入冬", BELOW_GUIDE_HEAD);
  }

  @Test
  void linesThatLookAsTheListedTitlesDoAreKnownByIt() {
    List<String> titles = List.of("渡口的老石阶", "灯下的图书室", "山路十八弯", "采茶的时节");
    String body =
        "## " + String.join(TEXT + "## ", titles) + TEXT + "## 没有列出的题目" + TEXT + "文中的小题" + TEXT;
    Features read =
        Features.under(List.of(), titles.stream().map(t -> Features.entry(t)).toList(), body);
    read.have("没有列出", LOOK_OF_TITLES, MARKED_LOOK_OF_TITLES);
    read.lack("文中的小题", LOOK_OF_TITLES, LOOK_PARTLY_OF_TITLES, MARKED_LOOK_OF_TITLES);
  }

  @Test
  void whereEndsAreMarkedATitleWithoutOneAboveItIsDoubtful() {
    String ended = "\n\n" + Texts.PROSE + "□\n\n";
    Features read = Features.of("甲题" + ended + "乙题" + ended + "丙题" + ended + "丁题" + TEXT + "戊题");
    read.have("丁题", AFTER_END_WHERE_ENDS_ARE_MARKED);
    read.have("戊题", NOT_AFTER_END_WHERE_ENDS_ARE_MARKED);
    Features.of("甲题" + TEXT + "乙题" + TEXT)
        .lack("乙题", AFTER_END_WHERE_ENDS_ARE_MARKED, NOT_AFTER_END_WHERE_ENDS_ARE_MARKED);
  }

  @Test
  void whereArticlesAreSignedATitleWithoutABylineIsDoubtful() {
    String signed = "\n\n文/何晓舟" + TEXT;
    Features read = Features.of("甲题" + signed + "乙题" + signed + "丙题" + signed + "丁题" + TEXT);
    read.have("丙题", SIGNED_SOON_WHERE_SIGNED);
    read.have("丁题", NOT_SIGNED_SOON_WHERE_SIGNED);
  }

  @Test
  void notesInBracketsMayStandBehindTheEndMark() {
    Features read = Features.of("甲题\n\n" + Texts.PROSE + "□\n\n（渡口镇 何晓舟）\n\n乙题" + TEXT);
    read.have("乙题", AFTER_END);
    Features none = Features.of("甲题\n\n" + Texts.PROSE + "\n\n（渡口镇 何晓舟）\n\n乙题" + TEXT);
    none.lack("乙题", AFTER_END);
  }

  @Test
  void theUpperOfTwoShortLinesIsSeenByWhatMostArticlesOfTheFileHave() {
    String pair = "渡口的老石阶\n灯下的图书室\n文/何晓舟" + TEXT;
    Features most = Features.of(pair + pair.replace("渡口", "码头") + "山路十八弯\n文/林小满" + TEXT);
    most.have("渡口", OPENS_PAIR_WHERE_MOST_DO);
    most.lack("灯下", OPENS_PAIR_WHERE_MOST_DO);
    most.lack("山路", OPENS_PAIR_WHERE_MOST_DO, OPENS_PAIR_WHERE_FEW_DO);
    String single = "山路十八弯\n文/林小满" + TEXT;
    Features few = Features.of(pair + single.repeat(3));
    few.have("渡口", OPENS_PAIR_WHERE_FEW_DO);
    few.lack("渡口", OPENS_PAIR_WHERE_MOST_DO);
  }

  @Test
  void rowsOfAListThatAreAlikeAreNoRunningHeads() {
    Features read = Features.of("摆渡人次：12\n摆渡人次：30\n摆渡人次：18\n摆渡人次：25\n\n" + Texts.PROSE);
    read.lack("摆渡人次", REPEATED, REPEATED_OFTEN);
  }
}
