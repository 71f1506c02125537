package kange.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one character folds to: nothing, itself, or a few others. Filled as characters come up. */
final class FoldTable {
  private static final int[] NOTHING = {};
  private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKDInstance();
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");
  private static final int[][] BASIC = new int[0x10000][];
  private static final Map<Integer, int[]> OTHERS = new ConcurrentHashMap<>();

  /** Forms that read the same to people and that Unicode's compatibility forms keep apart. */
  private static final Map<Integer, String> ALIKE =
      pairs(
          "〇零 ○零 ◯零 〜~ ⋯... ⸺-- ⸻--- 〔[ 〕]"
              + " “\" ”\" „\" ‟\" ‘\" ’\" ‚\" ‛\" '\" `\" ´\" 「\" 」\" 『\" 』\" 〝\" 〞\" 〟\" «\" »\""
              + " ‐- ‑- ‒- –- —- ―- −- ─- ━- ﹘-"
              + " •· ‧· ・· ∙· ⋅· ᐧ·"
              // Variants that ICU's table of traditional characters leaves alone.
              + " 於于 甦苏 峯峰 羣群 敎教 眞真 靑青 汚污 甯宁 寗宁 啓启 衆众 裏里 牀床 衞卫 麪面 爲为 産产 綫线 鷄鸡");

  private FoldTable() {}

  static int[] fold(int c) {
    if (c >= BASIC.length) {
      return OTHERS.computeIfAbsent(c, FoldTable::compute);
    }
    int[] folded = BASIC[c];
    if (folded == null) {
      folded = compute(c);
      BASIC[c] = folded;
    }
    return folded;
  }

  private static int[] compute(int c) {
    if (Character.getType(c) == Character.SURROGATE) {
      return new int[] {0xFFFD};
    }
    boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
    String text = Character.toString(c);
    String forms = hangul ? text : COMPATIBILITY.normalize(ALIKE.getOrDefault(c, text));
    return forms.codePoints().flatMap(FoldTable::foldForm).toArray();
  }

  private static IntStream foldForm(int c) {
    String alike = ALIKE.get(c);
    if (alike != null) {
      return alike.codePoints();
    }
    if (isInvisible(c)) {
      return IntStream.of(NOTHING);
    }
    String text = Character.toString(c);
    if (c >= 0x2E80) {
      synchronized (SIMPLIFIED) {
        text = SIMPLIFIED.transliterate(text);
      }
    }
    return UCharacter.foldCase(text, true).codePoints().filter(f -> !isInvisible(f));
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    boolean accent = c >= 0x0300 && c <= 0x036F;
    boolean variationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return accent
        || variationSelector
        || type == Character.CONTROL
        || type == Character.FORMAT
        || Character.isSpaceChar(c);
  }

  private static Map<Integer, String> pairs(String list) {
    return Arrays.stream(list.split(" "))
        .collect(Collectors.toMap(p -> p.codePointAt(0), p -> p.substring(1)));
  }
}
