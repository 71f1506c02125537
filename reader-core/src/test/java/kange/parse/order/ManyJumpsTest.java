package kange.parse.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TitleSimilarity;
import org.junit.jupiter.api.Test;

/** A file with many printed jumps takes no more work for each of them than one with few. */
class ManyJumpsTest {
  private static final int FEW = 200;
  private static final int MANY = 1600;

  private final Random random = new Random(11);

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(2000)));
    }
    return text.toString();
  }

  /** In each second article that it says so goes on elsewhere, in the others one that comes. */
  private Rows file(int articles, int rows) {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < articles; n++) {
      all.add("# " + text(9));
      for (int row = 0; row < rows; row++) {
        all.add(text(90) + "。");
      }
      all.add(n % 2 == 0 ? "（下转第9页）" : "（上接第4页）");
      if (n % 2 == 1) {
        all.add(text(40) + "。");
      }
    }
    return Rows.of(all.toArray(String[]::new));
  }

  /** How often texts, and how often titles were compared, for each article. */
  private record Work(double texts, double titles) {}

  private Work work(int articles) {
    LongAdder texts = new LongAdder();
    LongAdder titles = new LongAdder();
    PrintedJumps.Comparisons counted =
        new PrintedJumps.Comparisons(
            (piece, other) -> {
              texts.increment();
              return NgramCohesion.shared(piece, other);
            },
            (one, other) -> {
              titles.increment();
              return TitleSimilarity.of(one, other);
            });
    assertEquals(articles, file(articles, 1).followed(counted).size());
    return new Work((double) texts.sum() / articles, (double) titles.sum() / articles);
  }

  @Test
  void articlesThatWaitAreWeighedForANoteNearItAlone() {
    double few = work(FEW).texts();
    double many = work(MANY).texts();
    assertTrue(few > 0 && many < 2 * few, few + " and " + many + " a note");
  }

  @Test
  void titlesAreComparedWithWhatSharesCharactersAlone() {
    double many = work(MANY).titles();
    assertTrue(many < 10, many + " titles a note");
  }

  /** Else the index and the exact look would part without anybody seeing it. */
  @Test
  void aTitleOfThreeCharactersIsKnownAgainThoughOneIsMisread() {
    Rows rows =
        Rows.of("# 老石阶", text(90), "（下转第7页）", "# 灯下的图书室", text(90), "老右阶", "（上接第4页）", text(20));
    assertEquals(List.of(List.of(0, 1, 2, 5, 6, 7), List.of(3, 4)), rows.followed());
  }
}
