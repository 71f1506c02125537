package kange.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kange.model.LeftoverKind;

/**
 * Marks what print repeats around the articles: page numbers, running heads, column banners, scan
 * prompts. A running head shows by standing in the middle of sentences.
 */
final class RunningMatter {
  private static final Pattern FOLIO =
      Pattern.compile("^[\\-—–·.\\s第/|]*\\d{1,4}[\\-—–·.\\s页/|]*$");
  private static final Pattern BANNER_WORD =
      Pattern.compile("^.{2,40}(专栏|专版|专题|专刊|特刊|专辑|系列报道|系列)\\s*[（(]?[\\d一二三四五六七八九十]{0,4}[)）]?$");
  private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）].*");

  private RunningMatter() {}

  static void mark(
      List<Line> lines, Contents contents, Traits traits, Set<Integer> titles, Kinds kinds) {
    Set<String> columns = new HashSet<>();
    contents.columns().forEach(c -> columns.add(Likeness.key(c)));
    Map<String, Integer> torn = tornBefore(lines, traits);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (!kinds.free(i) || titles.contains(i)) {
        continue;
      }
      String shape = Traits.shape(text);
      boolean repeated = traits.repeated().contains(shape) && line.isTitleLike();
      if (text.isEmpty() || Wording.isPrompt(text) || isFolio(text) || isArtefact(text)) {
        kinds.mark(i, LeftoverKind.NOISE);
      } else if (Wording.isPageHead(text)) {
        kinds.mark(i, LeftoverKind.MASTHEAD);
      } else if (contents.found()
          && i >= contents.end()
          && line.chars() <= 30
          && columns.contains(Likeness.key(text))) {
        kinds.mark(i, LeftoverKind.COLUMN_BANNER);
      } else if (repeated
          && line.chars() <= 40
          && !NUMBERED.matcher(text).matches()
          && (BANNER_WORD.matcher(text).matches() || torn.getOrDefault(shape, 0) >= 2)) {
        kinds.mark(i, LeftoverKind.COLUMN_BANNER);
      }
    }
  }

  private static boolean isFolio(String text) {
    return text.length() <= 12 && FOLIO.matcher(text).matches();
  }

  /** What a word processor's web form leaves behind when text is pasted from it. */
  private static boolean isArtefact(String text) {
    return text.equals("窗体顶端") || text.equals("窗体底端");
  }

  /** How often lines of a shape stand where the running text above has not ended its sentence. */
  private static Map<String, Integer> tornBefore(List<Line> lines, Traits traits) {
    Map<String, Integer> torn = new HashMap<>();
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isTitleLike() || line.chars() > 40 || line.endsSentence()) {
        continue;
      }
      String shape = Traits.shape(line.text());
      Line above = lines.get(i - 1);
      if (traits.repeated().contains(shape)
          && above.chars() >= 24
          && !Glyphs.endsParagraph(above.text())
          && !traits.hardWrapped()) {
        torn.merge(shape, 1, Integer::sum);
      }
    }
    return torn;
  }
}
