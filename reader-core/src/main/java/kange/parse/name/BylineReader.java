package kange.parse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.parse.line.CharacterClass;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.text.Simplified;

/** Reads names out of by-lines: who signed, without marks and role words. */
public final class BylineReader {
  private static final Pattern SIGN =
      Pattern.compile(
          "^[（(]?\\s*(?:文\\s*[/／|｜：:]\\s*图?|图文\\s*[/／|｜：:]|[■◆●▲✎✍]|作\\s*者\\s*[：:]|撰\\s*文\\s*[：:/／]|撰稿\\s*[：:/／]?"
              + "|供稿\\s*[：:/／]|□|○)\\s*");
  private static final Pattern ROLE =
      Pattern.compile(
          "^(?:本刊|本报|本網|本网|本報|特约|特邀|实习|見習|见习|记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|执笔|作者|编辑|文|图文|摄影|通讯"
              + "|特约撰述|特約撰述|撰述|讀者投書|讀者|读者|投書|來稿|来稿|報導|报道|報道|採訪|采访|攝影|實習|特約|整理|本刊记者|[、/／\\s：:])+");
  private static final Pattern PEN_NAME = Pattern.compile("^(本刊|本报|特约|本報)*(评论员|編輯部|编辑部|评论|記者|记者)$");
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          ".*(局|厅|廳|委|办|辦|部|院|校|会|會|组|組|党组|支部|党委|工委|总支|總支|街道|中心|公司|集团|银行|处|處|科|队|隊|社|室|站|所|馆|館|镇|鎮|乡|鄉|区|區|县|縣|市|省|政府|大学|學|学院|机关|團|团|协会|联合会|编辑部|分局|纪委|监委|法院|检察院|学校|医院|课题组|调研组|专班|基地|库|网|矿|厂|台|评论员)$");
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟第五言福运粟展仝代原操肖闫付覃苑区侍雒";

  private BylineReader() {}

  /** True when the line is set as a by-line: a sign such as 文 / before it, or a role word. */
  public static boolean isSigned(String text) {
    return text.length() <= 80
        && (SIGN.matcher(text).find()
            || PEN_NAME.matcher(CharacterClass.withoutSpaces(text)).matches()
            || (ROLE.matcher(text).lookingAt()
                && !text.startsWith("文")
                && looksLikeNames(stripped(text))));
  }

  /** Set as a by-line: by a sign such as 文 / or a role word, or by the mark of its journal. */
  public static boolean isSigned(TextLine line) {
    return line.known().contains(LineHint.BYLINE) || isSigned(line.text());
  }

  /** True when the line could be nothing but names: of persons, or of one body. */
  public static boolean looksLikeNames(String text) {
    String bare = stripped(text);
    if (bare.isEmpty() || bare.length() > 60 || CharacterClass.length(bare) < 2) {
      return false;
    }
    List<String> names = divide(bare);
    return !names.isEmpty() && names.stream().allMatch(n -> isPerson(n) || isOrganization(n));
  }

  public static boolean isPerson(String name) {
    int length = name.codePointCount(0, name.length());
    if (name.indexOf('·') > 0) {
      return length <= 20 && name.codePoints().allMatch(c -> c == '·' || CharacterClass.isHan(c));
    }
    return length >= 2
        && length <= 4
        && name.codePoints().allMatch(CharacterClass::isHan)
        && SURNAMES.indexOf(Simplified.of(name).codePointAt(0)) >= 0
        && !(length >= 3 && isOrganization(name));
  }

  /** Two to four Han characters, or a body: what may be a name where names are expected. */
  public static boolean couldBeName(String text) {
    int length = text.codePointCount(0, text.length());
    boolean han = text.codePoints().allMatch(c -> CharacterClass.isHan(c) || c == '·');
    return (han && length >= 2 && length <= 4) || isOrganization(text) || isPerson(text);
  }

  public static boolean isOrganization(String name) {
    return name.length() <= 45
        && name.codePointCount(0, name.length()) >= 3
        && name.indexOf('，') < 0
        && name.indexOf('。') < 0
        && name.indexOf('：') < 0
        && ORGANIZATION.matcher(Simplified.of(name)).matches();
  }

  public static Contributor contributor(String name) {
    boolean person =
        isPerson(name) || (name.codePointCount(0, name.length()) <= 4 && !isOrganization(name));
    return new Contributor(name, person ? ContributorKind.PERSON : ContributorKind.ORGANIZATION);
  }

  /** The by-line without sign and role words before the first name. */
  public static String stripped(String byline) {
    String text = byline.strip();
    Matcher sign = SIGN.matcher(text);
    if (sign.find()) {
      text = text.substring(sign.end());
    }
    if (PEN_NAME.matcher(CharacterClass.withoutSpaces(text)).matches()) {
      return CharacterClass.withoutSpaces(text);
    }
    Matcher role = ROLE.matcher(text);
    if (role.lookingAt() && role.end() < text.length()) {
      text = text.substring(role.end());
    }
    boolean bracketed = byline.stripLeading().startsWith("（") && text.endsWith("）");
    return (bracketed ? text.substring(0, text.length() - 1) : text).strip();
  }

  /** The names a by-line holds, role words and positions taken off. */
  public static List<String> names(String byline) {
    return divide(stripped(byline));
  }

  public static List<String> divide(String text) {
    return divide(List.of(text.strip().split("[\\s　/／]+")));
  }

  /**
   * Names among words: "张 三" set apart by spaces is joined, positions before a name go, lists with
   * 、 are divided when every part is a name.
   */
  public static List<String> divide(List<String> words) {
    List<String> parts = new ArrayList<>();
    for (String word : words) {
      List<String> listed = List.of(word.split("[、，,；;]"));
      if (listed.size() > 1 && listed.stream().allMatch(BylineReader::isPerson)) {
        parts.addAll(listed);
      } else if (!word.isBlank() && (words.size() == 1 || !ROLE.matcher(word).matches())) {
        parts.add(word.strip());
      }
    }
    List<String> names = joinSpacedNames(parts);
    boolean persons = names.stream().anyMatch(BylineReader::isPerson);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean position = persons && i + 1 < names.size() && !isPerson(name);
      if (!position && !name.isEmpty()) {
        kept.add(unrolled(name));
      }
    }
    return kept.stream().filter(n -> !n.isBlank()).toList();
  }

  private static String unrolled(String name) {
    Matcher role = ROLE.matcher(name);
    return role.lookingAt() && role.end() < name.length() && isPerson(name.substring(role.end()))
        ? name.substring(role.end())
        : name;
  }

  private static List<String> joinSpacedNames(List<String> parts) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean single = part.codePointCount(0, part.length()) == 1 && CharacterClass.han(part) == 1;
      if (single && i + 1 < parts.size()) {
        String next = parts.get(i + 1);
        if (next.codePointCount(0, next.length()) == 1 && CharacterClass.han(next) == 1) {
          joined.add(part + next);
          i++;
          continue;
        }
      }
      joined.add(part);
    }
    return joined;
  }
}
