package kange.parse.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LeftoverKind;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.segment.IssueOutline;

/**
 * Reads journal, year, number and the other facts of an issue from cover, masthead and running
 * heads. The masthead is believed before the cover, whose large type OCR misreads more often.
 */
public final class MetadataReader {
  private static final Pattern YEAR_NUMBER =
      Pattern.compile("(\\d{4})\\s*年\\s*(?:第\\s*)?(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[期號号]");
  private static final Pattern SPOKEN_YEAR = Pattern.compile("[一二][〇○零一二三四五六七八九]{3}\\s*年");
  private static final Pattern YEAR_DOT = Pattern.compile("^(\\d{4})\\s*[.．·/]\\s*(\\d{1,2})$");
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d{2})\\s*年?$");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![总總]\\s{0,2})第\\s*(\\d{1,4}|[一二三四五六七八九十]{1,3})\\s*[期號号]");
  private static final Pattern SPECIAL =
      Pattern.compile("^[（(]?(增刊|专刊|特刊|合刊|增刊[一二三\\d]|创刊号|試刊|试刊)[）)]?$");
  private static final Pattern SERIAL = Pattern.compile("[总總]\\s*第?\\s*0*(\\d{1,5})\\s*期");
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final Pattern PRINT_DATE = Pattern.compile("印刷日期|截稿|定稿|收稿");
  private static final Pattern ISSN =
      Pattern.compile("ISSN\\s*[:：]?\\s*(\\d{4}\\s*[-—–]\\s*\\d{3}[\\dXx])");
  private static final Pattern CN =
      Pattern.compile("CN\\s*[:：]?\\s*(\\d{2}\\s*[-—–]\\s*\\d{4}(?:\\s*[/／]\\s*\\w{1,3})?)");
  private static final Pattern PERMIT =
      Pattern.compile("准印(?:证)?(?:号)?\\s*[:：]?\\s*([（(]?[\\p{L}][^，。；]{2,40}|[（(].{2,40})$");
  private static final Pattern PERMIT_WORD =
      Pattern.compile("([\\p{IsHan}（）()]{0,8}(?:准字|准印字|准印证|内资准)[\\p{IsHan}（(第]?.{2,30}?号)");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "^(?:主管主办|主办单位|主管单位|主管、主办|主办|主辦|主管|编印单位|编印|发行(?=[：:])|發行(?=[：:]))\\s*[：:]?\\s*(.{4,40}?)(?:[\\s]+编辑.*|[\\s]+編輯.*)?$");
  private static final Pattern PUBLISHER_BARE = Pattern.compile("^(?:主管主办|主办单位|主管单位|主办|主管)[：:]?$");
  private static final Pattern PUBLISHER_LAST =
      Pattern.compile("^(.{4,40}?)\\s*(?:主办|主辦|主管主办|编印|主管)$");
  private static final Pattern EDITORIAL =
      Pattern.compile("《([^《》]{2,20})》\\s*(?:编辑部|編輯部|杂志社|编委会|编辑委员会)");

  private final List<String> masthead = new ArrayList<>();
  private final List<String> cover = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final List<TextLine> coverLines = new ArrayList<>();

  private MetadataReader(IssueOutline outline) {
    for (int i = 0; i < outline.lines().size(); i++) {
      Optional<LeftoverKind> kind = outline.kinds().at(i);
      TextLine line = outline.lines().get(i);
      if (kind.isEmpty() || line.chars() == 0 || line.text().length() > 300) {
        continue;
      }
      if (kind.get() == LeftoverKind.MASTHEAD || kind.get() == LeftoverKind.TOC) {
        masthead.add(withDigits(line.text()));
      } else {
        cover.add(withDigits(line.text()));
        coverLines.add(line);
      }
    }
    all.addAll(masthead);
    all.addAll(cover);
  }

  /** 二〇二四年 as 2024年. */
  private static String withDigits(String text) {
    Matcher year = SPOKEN_YEAR.matcher(text);
    if (!year.find()) {
      return text;
    }
    StringBuilder digits = new StringBuilder(text);
    for (int i = year.start(); i < year.start() + 4; i++) {
      int digit = Math.max(0, "〇一二三四五六七八九".indexOf(text.charAt(i)));
      digits.setCharAt(i, (char) ('0' + digit));
    }
    return digits.toString();
  }

  public static IssueMetadata read(IssueOutline outline) {
    return new MetadataReader(outline).read();
  }

  private IssueMetadata read() {
    Optional<String> date = date();
    Optional<Integer> year = year().or(() -> date.map(d -> Integer.valueOf(d.substring(0, 4))));
    return new IssueMetadata(
        journal(),
        year,
        number(),
        first(SERIAL, all).map(Integer::valueOf),
        date,
        publisher(),
        first(PERMIT, all).or(() -> first(PERMIT_WORD, all)).map(String::strip),
        first(ISSN, all).map(CharacterClass::withoutSpaces),
        first(CN, all).map(CharacterClass::withoutSpaces));
  }

  private static Optional<String> first(Pattern pattern, List<String> texts) {
    for (String text : texts) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> year() {
    return first(YEAR_NUMBER, all)
        .or(() -> first(YEAR_DOT, all))
        .or(() -> first(YEAR, cover))
        .or(() -> first(YEAR, masthead))
        .map(Integer::valueOf);
  }

  private Optional<String> number() {
    for (Pattern pattern : List.of(YEAR_NUMBER, YEAR_DOT)) {
      for (String text : all) {
        Matcher m = pattern.matcher(text);
        if (m.find()) {
          return Optional.of(plain(m.group(2)));
        }
      }
    }
    return first(SPECIAL, cover)
        .or(() -> first(SPECIAL, masthead))
        .or(() -> first(NUMBER, all).map(MetadataReader::plain));
  }

  /** No leading zero; Chinese numerals up to 三十九 in digits. */
  private static String plain(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return String.valueOf(Integer.parseInt(number));
    }
    String digits = "一二三四五六七八九";
    int ten = number.indexOf('十');
    if (ten < 0) {
      return String.valueOf(digits.indexOf(number.charAt(0)) + 1);
    }
    int tens = ten == 0 ? 1 : digits.indexOf(number.charAt(0)) + 1;
    int ones = ten + 1 < number.length() ? digits.indexOf(number.charAt(ten + 1)) + 1 : 0;
    return String.valueOf(tens * 10 + ones);
  }

  private Optional<String> date() {
    for (String text : all) {
      Matcher m = DATE.matcher(text);
      if (m.find() && !PRINT_DATE.matcher(text).find()) {
        return Optional.of(
            String.format(
                "%s-%02d-%02d",
                m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
      }
    }
    return Optional.empty();
  }

  private Optional<String> publisher() {
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i);
      Matcher m = PUBLISHER.matcher(text);
      if (m.matches() && CharacterClass.han(m.group(1)) >= 4) {
        return Optional.of(m.group(1).strip());
      }
      if (PUBLISHER_BARE.matcher(text).matches() && i + 1 < all.size()) {
        return Optional.of(all.get(i + 1));
      }
      m = PUBLISHER_LAST.matcher(text);
      if (m.matches() && CharacterClass.han(m.group(1)) >= 4) {
        return Optional.of(m.group(1).strip());
      }
    }
    return Optional.empty();
  }

  /** 《…》编辑部 in the masthead; else the line over the issue line; else the cover's first heading. */
  private Optional<String> journal() {
    Optional<String> named = first(EDITORIAL, all);
    if (named.isPresent()) {
      return named;
    }
    for (List<String> texts : List.of(cover, masthead)) {
      for (int i = 1; i < texts.size(); i++) {
        if (JournalPhrases.isIssueLine(texts.get(i))
            && YEAR_NUMBER.matcher(texts.get(i)).find()
            && isName(texts.get(i - 1))) {
          return Optional.of(texts.get(i - 1));
        }
      }
    }
    return coverLines.stream()
        .limit(3)
        .filter(l -> isName(l.text()))
        .findFirst()
        .map(l -> CharacterClass.withoutSpaces(l.text()).replaceAll("^《|》$", ""));
  }

  private static boolean isName(String text) {
    String compact = CharacterClass.withoutSpaces(text);
    return compact.length() >= 2
        && compact.length() <= 12
        && CharacterClass.han(compact) >= compact.length() - 2
        && !JournalPhrases.isMasthead(text)
        && !JournalPhrases.isContentsHead(text)
        && !JournalPhrases.isPrompt(text)
        && !JournalPhrases.isNotice(text);
  }
}
