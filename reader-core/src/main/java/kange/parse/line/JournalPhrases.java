package kange.parse.line;

import java.util.regex.Pattern;
import kange.text.Simplified;

/**
 * The fixed expressions of Chinese journals: what mastheads, notes, prompts and by-lines say. Only
 * words of the trade, never a journal, person or title. All patterns are anchored or bounded and
 * are asked of short strings only, so none can run long.
 */
public final class JournalPhrases {
  /** Longer strings are prose; the patterns below are not asked. */
  public static final int SHORT = 160;

  private static final Pattern CONTENTS =
      Pattern.compile(
          "^(本期|本刊|总)?(目录|目次|目錄|要目|CONTENTS)(目录|目錄|目次|CONTENTS)?$", Pattern.CASE_INSENSITIVE);

  /** Fields of a masthead; what they say follows after a colon, a space or a bracket. */
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "^((编审委员会|编委会|编辑委员会|编委)?(常务)?(主任|副主任|委员|成员)|编审委员会|编委会|编辑委员会|编委|顾问|特邀编委|特约编辑"
              + "|社长|副社长|总编辑?|常务?副总编辑?|主编|副主编|副总编|执行主编|执行编辑|责任编辑|责编|编辑|编审|审核|值班编辑|本期责编"
              + "|美术编辑|美编|版面设计|版式设计|封面设计|装帧设计|文字采编|责任校对|校对|摄影|封底摄影|封面摄影"
              + "|地址|通讯地址|联系地址|编辑部地址|邮编|邮政编码|电话|传真|编辑部电话|发行部电话|联系电话|服务专线|投稿邮箱|投稿信箱|来稿请寄"
              + "|电子信箱|电子邮箱|邮箱|电子邮件|E-?mail|网址|网络地址|发行|发送|发行对象|发送对象|发送范围|发行范围|印刷册数|印数|印刷日期|出版日期|出版|排版"
              + "|印刷单位|印刷企业|印刷|承印|刊号|邮发代号|广告经营许可证号?|定价|合作媒体|法律顾问|开户行?|账号|下期预告|截稿日期)"
              + "([\\s：:（(/].*)?$");

  /** Fields that are often run together with what they say. */
  private static final Pattern MASTHEAD_RUN_IN =
      Pattern.compile(
          "^(主管主办|主管单位|主办单位|编辑出版|出版单位|发行单位|承印单位|准印证号?|准印号|国际标准刊号|国内统一刊号|国内刊号"
              + "|内部资料|内部刊物|主管[：:\\s]|主办[：:\\s]|承办[：:\\s]|协办[：:\\s]|编印[：:\\s]).{0,80}$");

  private static final Pattern STAFF =
      Pattern.compile("^(编审委员会|编委会|编辑委员会|主编|副主编|总编|总编辑|责任编辑|执行主编|编辑).{0,60}$");

  private static final Pattern ROLE_SPACED =
      Pattern.compile("^[总主副社编责地邮电传]\\s+[编办任长辑址话真]([\\s：:].*)?$");

  private static final Pattern PUBLISHED_BY =
      Pattern.compile("^[\\p{L}\\d（）()、\\s]{4,40}(主办|主管|编印|主办单位|编辑部|编辑组|编)$");

  private static final Pattern ISSUE_LINE =
      Pattern.compile(
          "^.{0,20}(\\d{4}\\s*年\\s*第\\s*\\d+\\s*期|总\\s*第?\\s*\\d+\\s*期|第\\s*\\d+\\s*期|\\d{4}\\s*[.．·]\\s*\\d{1,2}|ISSN.*|CN\\s*\\d.*|每月\\d+日出版).{0,30}$");

  private static final Pattern COLUMN =
      Pattern.compile(
          "^.{0,12}(特稿|专稿|要闻|要论|聚焦|关注|特别报道|本期关注|封面故事|探索|探讨|探析|交流|创新|作风|之石|杂谈|论坛|园地|动态|生活|短波|快讯|简讯|资讯|卷首|卷首语|刊首语"
              + "|微党课|党课|风采|榜样|人物|故事|案例|党风|百科|警钟|警钟长鸣|思考|研究|纵横|视点|观察|文苑|副刊|天地|之窗|广角|链接|访谈|专题|视野|看台|博览|札记|随笔|阵地|前沿"
              + "|一线|基层|实践|经验|理论|调研|调查|历史|法治|热点|焦点|特别策划|导读|时评|党建|工作|专栏|史话|钩沉|信箱|点评|风景线)$");

  private static final Pattern PAGE_HEAD =
      Pattern.compile(
          "^.{0,80}\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日.{0,20}(星期|责编|责任编辑|版面|本版).*$");

  private static final Pattern PROMPT =
      Pattern.compile(
          "^(微信)?(扫码|扫一扫|扫描|长按|识别).{0,30}$|^.{0,24}(公众号|视频号|二维码|全媒体矩阵|小程序)(二维码)?$"
              + "|^.{0,12}(抖音|微博|头条|快手)(搜索|号|账号).{0,16}$");

  private static final Pattern NOTICE =
      Pattern.compile("^(声明|启事|敬告|告读者|征稿启事|征稿|投稿须知|欢迎来稿|欢迎投稿|版权声明|来稿须知|本刊声明)[：:！!]?$");

  private static final Pattern GUIDE =
      Pattern.compile("^(本期导读|导读|编者按|内容提要|本期看点|编前语|开栏的话|栏目导读|开栏语)[：:]?$");

  private static final Pattern CLOSING_NOTE =
      Pattern.compile(
          "^[（(【\\[]?\\s*(作者系|作者为|作者单位|作者[：:]|执笔|课题组(组长|成员|负责人)|课题(主持|负责)人|课题成员|调研组|来源[：:]|来自[：:]"
              + "|转自|摘自|摘编自|转载自|据.{2,12}(报道|消息)|原载|本文(系|为|作者|原载|刊于)|供稿[：:]|撰稿[：:]|记者[：:]|通讯员[：:]|整理[：:]|责任编辑|编辑[：:]"
              + "|选自|文字[：:]|注[：:]).*$");

  private static final Pattern CLOSING_BYLINE =
      Pattern.compile(
          "^[（(](本刊|本报|本報|特约|实习|见习)*(记者|記者|通讯员|通訊員|撰稿人?|撰文|文|作者)[\\s:：/／][^，。；]{2,40}[)）]$");

  private static final Pattern SUPPLIED =
      Pattern.compile("^[（(]?[^。，；]{2,40}[\\s]*(供稿|整理|提供|推荐|报送|组稿|选编|摘编)\\s*[）)]?$");

  private static final Pattern PHOTO =
      Pattern.compile(
          "^[（(【]?((左|右|中间?|前排|后排)[一二三四五六]?(为|起).{2,30}|图为|图①|图1|图一|上图|下图|左图|右图|图片说明|图[：:/]).*$|^.{1,60}[/／\\s　]?(摄|摄影|供图)[）)】]?$");

  private static final Pattern INSIDE_COVER =
      Pattern.compile("^(封二|封三|插页|彩页|内页|扉页)\\s*[：:]?\\s*(.*)$");

  private static final Pattern COVER_CAPTION =
      Pattern.compile("^(封面|封底|封面图片|封底图片|封面照片)\\s*[：:].*$");

  private JournalPhrases() {}

  /** 目录 and its like, also in brackets or between ornaments (【本期目录】, ·目录·). */
  public static boolean isContentsHead(String text) {
    String compact = CharacterClass.withoutSpaces(text);
    int from = 0;
    int to = compact.length();
    while (from < to && !Character.isLetter(compact.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(compact.charAt(to - 1))) {
      to--;
    }
    return compact.length() <= 20
        && CONTENTS.matcher(Simplified.of(compact.substring(from, to))).matches();
  }

  public static boolean isMasthead(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    return MASTHEAD.matcher(Simplified.of(text)).matches()
        || MASTHEAD_RUN_IN.matcher(Simplified.of(text)).matches()
        || ROLE_SPACED.matcher(Simplified.of(text)).matches()
        || PUBLISHED_BY.matcher(Simplified.of(text)).matches()
        || ISSUE_LINE.matcher(Simplified.of(text)).matches()
        || COVER_CAPTION.matcher(Simplified.of(text)).matches();
  }

  /** What columns are called in the trade; asked only where a contents page marks none. */
  public static boolean isColumnName(String text) {
    return text.length() <= 14
        && COLUMN.matcher(Simplified.of(CharacterClass.withoutSpaces(text))).matches();
  }

  /** The head of a newspaper page: date, weekday, editors. */
  public static boolean isPageHead(String text) {
    return text.length() <= 240 && PAGE_HEAD.matcher(Simplified.of(text)).matches();
  }

  /** Lines that name those who make the journal. */
  public static boolean isStaff(String text) {
    return text.length() <= SHORT && STAFF.matcher(Simplified.of(text)).matches();
  }

  public static boolean isIssueLine(String text) {
    return text.length() <= SHORT && ISSUE_LINE.matcher(Simplified.of(text)).matches();
  }

  public static boolean isPrompt(String text) {
    return text.length() <= 60 && PROMPT.matcher(Simplified.of(text)).matches();
  }

  public static boolean isNotice(String text) {
    return text.length() <= 40 && NOTICE.matcher(Simplified.of(unwrapped(text))).matches();
  }

  public static boolean isGuide(String text) {
    return text.length() <= 40 && GUIDE.matcher(Simplified.of(unwrapped(text))).matches();
  }

  /** Author, source and editor notes that close an article. */
  public static boolean isClosingNote(String text) {
    return text.length() <= 400
        && (isClosingByline(text)
            || CLOSING_NOTE.matcher(Simplified.of(text)).matches()
            || (text.length() <= 60 && SUPPLIED.matcher(Simplified.of(text)).matches()));
  }

  /** （通讯员 某某）: a by-line in brackets below the text. */
  static boolean isClosingByline(String text) {
    return text.length() <= 60 && CLOSING_BYLINE.matcher(Simplified.of(text)).matches();
  }

  public static boolean isPhotoNote(String text) {
    return text.length() <= 120 && PHOTO.matcher(Simplified.of(text)).matches();
  }

  public static boolean isCoverCaption(String text) {
    return text.length() <= SHORT && COVER_CAPTION.matcher(Simplified.of(text)).matches();
  }

  public static boolean isInsideCover(String text) {
    return text.length() <= SHORT && INSIDE_COVER.matcher(Simplified.of(text)).matches();
  }

  /** What follows 封二： on the same line, or empty. */
  public static String insideCoverRest(String text) {
    var m = INSIDE_COVER.matcher(Simplified.of(text));
    return m.matches() ? m.group(2).strip() : "";
  }

  private static String unwrapped(String text) {
    String compact = CharacterClass.withoutSpaces(text);
    return compact.length() > 2 && "【[（(".indexOf(compact.charAt(0)) >= 0
        ? compact.substring(1, compact.length() - 1)
        : compact;
  }
}
