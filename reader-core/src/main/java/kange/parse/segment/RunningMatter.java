package kange.parse.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Contents;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * Marks what print repeats around the articles: page numbers, running heads, column banners, scan
 * prompts. A running head shows by standing beside page numbers or in the middle of sentences.
 */
public final class RunningMatter {
  private static final Pattern FOLIO =
      Pattern.compile("^[\\-—–·.\\s第/|]*\\d{1,4}[\\-—–·.\\s页/|]*$");
  private static final Pattern BANNER_WORD =
      Pattern.compile("^.{2,40}(专栏|专版|专题|专刊|特刊|专辑|系列报道|系列)\\s*[（(]?[\\d一二三四五六七八九十]{0,4}[)）]?$");
  private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）].*");

  private static final int LONGEST = 40;

  private final List<TextLine> lines;
  private final Contents contents;
  private final DocumentStatistics traits;
  private final Set<String> columns = new HashSet<>();
  private final Map<String, Integer> torn = new HashMap<>();
  private final Map<String, Integer> besideFolio = new HashMap<>();

  private RunningMatter(List<TextLine> lines, Contents contents, DocumentStatistics traits) {
    this.lines = lines;
    this.contents = contents;
    this.traits = traits;
    contents.columns().forEach(c -> columns.add(TitleSimilarity.key(c)));
    for (int i = 1; i + 1 < lines.size(); i++) {
      countSurroundings(i);
    }
  }

  public static void mark(
      List<TextLine> lines,
      Contents contents,
      DocumentStatistics traits,
      Set<Integer> titles,
      LineLabels kinds) {
    RunningMatter matter = new RunningMatter(lines, contents, traits);
    for (int i = 0; i < lines.size(); i++) {
      if (kinds.free(i) && !titles.contains(i)) {
        int at = i;
        matter.kind(i).ifPresent(kind -> kinds.mark(at, kind));
      }
    }
  }

  private void countSurroundings(int i) {
    TextLine line = lines.get(i);
    String shape = DocumentStatistics.shape(line.text());
    if (!isShort(line) || !traits.repeated().contains(shape)) {
      return;
    }
    TextLine above = lines.get(i - 1);
    boolean mid =
        above.isProse() && above.level() == 0 && !CharacterClass.endsParagraph(above.text());
    // Who signs two articles with long titles stands under an unfinished line twice.
    if (mid && !traits.hardWrapped() && !BylineReader.isSigned(line.text())) {
      torn.merge(shape, 1, Integer::sum);
    }
    if (isFolio(above.text()) || isFolio(lines.get(i + 1).text())) {
      besideFolio.merge(shape, 1, Integer::sum);
    }
  }

  private Optional<LeftoverKind> kind(int i) {
    TextLine line = lines.get(i);
    String text = line.text();
    if (line.isLoneMark() && i > 0 && lines.get(i - 1).chars() >= 12) {
      return Optional.empty();
    }
    if (line.known().contains(LineHint.IGNORED)) {
      return Optional.of(LeftoverKind.NOISE);
    }
    boolean cover = contents.found() && i < contents.start();
    if (text.isEmpty() || JournalPhrases.isPrompt(text) || (!cover && isFolio(text))) {
      return Optional.of(LeftoverKind.NOISE);
    }
    if (JournalPhrases.isPageHead(text)) {
      return Optional.of(LeftoverKind.MASTHEAD);
    }
    boolean body = contents.found() && i >= contents.end();
    if (body && line.chars() <= 30 && columns.contains(TitleSimilarity.key(text))) {
      return Optional.of(LeftoverKind.COLUMN_BANNER);
    }
    String shape = DocumentStatistics.shape(text);
    if (!isShort(line) || !traits.repeated().contains(shape) || NUMBERED.matcher(text).matches()) {
      return Optional.empty();
    }
    if (BANNER_WORD.matcher(text).matches()) {
      return Optional.of(LeftoverKind.COLUMN_BANNER);
    }
    boolean runningHead =
        torn.getOrDefault(shape, 0) >= 2 || besideFolio.getOrDefault(shape, 0) >= 2;
    return runningHead ? Optional.of(LeftoverKind.NOISE) : Optional.empty();
  }

  private static boolean isShort(TextLine line) {
    return line.isTitleLike() && line.chars() <= LONGEST && !line.endsSentence();
  }

  private static boolean isFolio(String text) {
    return text.length() <= 12 && FOLIO.matcher(text).matches();
  }
}
