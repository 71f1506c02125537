package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;

/**
 * Follows printed jumps: an article that breaks off with （下转第13页） goes on below （上接第7页）. The print
 * says that a piece is a continuation; which article it continues is the nearest above that is
 * still waiting.
 */
public final class PrintedJumps {
  private static final Pattern LEAVES =
      Pattern.compile("^.{0,40}[（(【]\\s*(下转|下轉|转下|轉下|接下)\\s*第?.{0,8}[页版頁]?\\s*[）)】]$");
  private static final Pattern ARRIVES =
      Pattern.compile("^[（(【]\\s*(上接|接上|上承)\\s*第?.{0,8}[页版頁]?\\s*[）)】].{0,40}$");

  private PrintedJumps() {}

  public static List<ArticleSegment> follow(List<TextLine> lines, List<ArticleSegment> drafts) {
    List<ArticleSegment> mended = new ArrayList<>(drafts);
    for (int holder = 0; holder < mended.size(); holder++) {
      List<Integer> own = mended.get(holder).lines();
      int from = position(lines, own, ARRIVES);
      int waiting = from > 0 ? lastWaiting(lines, mended, holder) : -1;
      if (waiting >= 0) {
        List<Integer> whole = new ArrayList<>(mended.get(waiting).lines());
        int leaves = position(lines, whole, LEAVES);
        whole.addAll(leaves + 1, own.subList(from, own.size()));
        mended.set(waiting, mended.get(waiting).with(whole));
        mended.set(holder, mended.get(holder).with(own.subList(0, from)));
      }
    }
    return mended;
  }

  /** The line only says where the text goes on, or where it came from. */
  public static boolean isJump(String text) {
    return text.length() <= 20
        && (LEAVES.matcher(text).matches() || ARRIVES.matcher(text).matches());
  }

  private static int lastWaiting(List<TextLine> lines, List<ArticleSegment> drafts, int holder) {
    for (int d = holder - 1; d >= 0; d--) {
      List<Integer> own = drafts.get(d).lines();
      if (position(lines, own, LEAVES) >= 0 && position(lines, own, ARRIVES) < 0) {
        return d;
      }
    }
    return -1;
  }

  private static int position(List<TextLine> lines, List<Integer> own, Pattern pattern) {
    for (int k = 0; k < own.size(); k++) {
      String text = lines.get(own.get(k)).text();
      if (text.length() <= 60 && pattern.matcher(text).matches()) {
        return k;
      }
    }
    return -1;
  }
}
