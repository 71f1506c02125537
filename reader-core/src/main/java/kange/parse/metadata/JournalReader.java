package kange.parse.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.issue.CardField;
import kange.model.issue.LeftoverKind;
import kange.parse.line.CharacterClass;
import kange.parse.line.EditorialOffice;
import kange.parse.line.JournalPhrases;
import kange.parse.line.WordList;
import kange.parse.name.BylineReader;

/**
 * The journal's name: told by its editorial office, over or before the issue line, in large type on
 * the cover, in running heads, in calls to subscribe. Never a number, never the publisher.
 */
final class JournalReader implements FieldReader {
  private static final Pattern CALL =
      Pattern.compile("(?:订阅|征订|投稿|赐稿|关注|主办|出版|编印)[^《》]{0,6}《([^《》]{2,24})》");
  private static final Pattern BEFORE_CALL = Pattern.compile("《([^《》]{2,24})》 ?(?:征稿|杂志|月刊|征订|投稿)");

  /** Where an issue line begins: year, number or serial number, or what comes before them. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:19|20)\\d{2}年?[.·/年第增特专创]|第\\d{1,4}(?:[-—、]\\d{1,3})?期|总第?\\d{1,5}期|[（]第\\d|[#]\\d{1,4}|(?:^|[ ｜|.·])(?:Vol|VOL|No|NO)[.]?\\d|[（(](?:19|20)\\d{6}[）)]|(?:19|20)\\d{6}");

  /** 第4版 便民, 第8卷; with a colon: 手把手：把…, which is said of something. */
  private static final Pattern NO_NAME = Pattern.compile("^第[0-9０-９〇零一二三四五六七八九十百]{1,5}[版卷页]|[：:]");

  /** 3月号, 第3期, 2025·增刊: what is counted is no name. */
  private static final Pattern COUNTED = Pattern.compile("[（第笫]*\\d{1,4}[年月期号刊.·/].*");

  private static final WordList KINDS = WordList.read(JournalReader.class, "journal-words.txt");
  private static final WordList NEVER = WordList.read(JournalReader.class, "not-journals.txt");

  private static final String EDGES = " ·.｜|—-/：（《》〈〉“”#";
  private static final int LONGEST = 24;
  private static final int LONGEST_HAN = 12;
  private static final int COVER_LINES = 3;
  private static final int REPEATED = 3;

  private static final double BY_OFFICE = 0.95;
  private static final double BY_CALL = 0.6;
  private static final double BEFORE_ISSUE = 0.85;
  private static final double OVER_ISSUE = 0.7;
  private static final double ON_COVER = 0.5;
  private static final double RUNNING = 0.6;

  /** 通讯, 月刊, 之窗 at the name's end. */
  private static final double CALLED_SO = 0.25;

  @Override
  public List<FieldCandidate> candidates(List<MetadataLine> lines) {
    List<FieldCandidate> found = new ArrayList<>();
    int coverLines = 0;
    for (int i = 0; i < lines.size(); i++) {
      MetadataLine line = lines.get(i);
      quoted(line, EditorialOffice.OFFICE, BY_OFFICE, found);
      quoted(line, CALL, BY_CALL, found);
      quoted(line, BEFORE_CALL, BY_CALL, found);
      issueLine(lines, i, found);
      if (line.kind() == LeftoverKind.COVER && coverLines++ < COVER_LINES) {
        add(line, line.printed(), ON_COVER, found);
      }
    }
    running(lines, found);
    return found;
  }

  private static void quoted(
      MetadataLine line, Pattern pattern, double weight, List<FieldCandidate> found) {
    if (line.aligned().length() > MetadataLine.LONGEST) {
      return;
    }
    Matcher m = pattern.matcher(line.aligned());
    Matcher closed = pattern.matcher(line.closed());
    if (m.find()) {
      String name = line.printed().substring(m.start(1), m.end(1)).strip();
      found.add(line.candidate(CardField.JOURNAL, name, weight));
    } else if (closed.find()) {
      found.add(line.candidate(CardField.JOURNAL, closed.group(1), weight));
    }
  }

  /** 某某通讯 2025年第3期, or the name on the line above. */
  private static void issueLine(List<MetadataLine> lines, int i, List<FieldCandidate> found) {
    MetadataLine line = lines.get(i);
    if (line.aligned().length() > JournalPhrases.SHORT) {
      return;
    }
    Optional<String> before = beforeIssue(line);
    if (before.isEmpty()) {
      return;
    }
    if (isName(before.get())) {
      add(line, before.get(), BEFORE_ISSUE, found);
    } else if (i > 0) {
      add(lines.get(i - 1), lines.get(i - 1).printed(), OVER_ISSUE, found);
    }
  }

  /** What is printed before year or number, empty where the line has neither. */
  private static Optional<String> beforeIssue(MetadataLine line) {
    String closed = line.numbers();
    Matcher m = ISSUE.matcher(closed);
    if (!m.find()) {
      return Optional.empty();
    }
    int kept = m.start();
    int at = 0;
    int seen = 0;
    String aligned = line.aligned();
    while (at < aligned.length() && seen < kept) {
      seen += aligned.charAt(at) == ' ' ? 0 : 1;
      at++;
    }
    return Optional.of(trimmed(line.printed().substring(0, Math.min(at, line.printed().length()))));
  }

  private static void running(List<MetadataLine> lines, List<FieldCandidate> found) {
    Map<String, List<MetadataLine>> heads = new LinkedHashMap<>();
    for (MetadataLine line : lines) {
      if (line.kind() == LeftoverKind.NOISE && line.aligned().length() <= JournalPhrases.SHORT) {
        String name = withoutFolio(beforeIssue(line).orElse(line.printed()));
        if (isName(name)) {
          String key = CharacterClass.withoutSpaces(name);
          heads.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
      }
    }
    heads.forEach(
        (name, all) -> {
          if (all.size() >= REPEATED) {
            double weight = lifted(name, RUNNING);
            found.add(all.getFirst().candidate(CardField.JOURNAL, name, weight));
          }
        });
  }

  private static String withoutFolio(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isFolio(text.charAt(from))) {
      from++;
    }
    while (to > from && isFolio(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isFolio(char c) {
    return Character.isDigit(c) || EDGES.indexOf(c) >= 0 || Character.isSpaceChar(c);
  }

  private static void add(
      MetadataLine line, String text, double weight, List<FieldCandidate> found) {
    String name = trimmed(text);
    if (isName(name)) {
      String shown =
          CharacterClass.han(name) == CharacterClass.length(name)
              ? CharacterClass.withoutSpaces(name)
              : name;
      found.add(line.candidate(CardField.JOURNAL, shown, lifted(shown, weight)));
    }
  }

  private static double lifted(String name, double weight) {
    return KINDS.before(name, name.length()) > 0 ? weight + (1 - weight) * CALLED_SO : weight;
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }

  private static boolean isName(String text) {
    String compact = CharacterClass.withoutSpaces(text);
    int han = CharacterClass.han(compact);
    boolean called = KINDS.before(compact, compact.length()) > 0;
    boolean mixed = called && compact.length() <= LONGEST && han > 0;
    boolean plain = compact.length() <= LONGEST_HAN && han >= Math.max(2, compact.length() - 2);
    return compact.length() >= 2
        && (mixed || plain)
        && !NEVER.contains(compact)
        && !NO_NAME.matcher(compact).find()
        && !COUNTED.matcher(compact).matches()
        && compact.indexOf('《') < 0
        && compact.indexOf('【') < 0
        && (called || !isBody(compact))
        && !JournalPhrases.isMasthead(text)
        && !JournalPhrases.isContentsHead(text)
        && !JournalPhrases.isPrompt(text)
        && !JournalPhrases.isNotice(text);
  }

  private static boolean isBody(String compact) {
    return compact.length() > 5 && BylineReader.bodyLikelihood(compact) >= 0.6;
  }
}
