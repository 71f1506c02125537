package kange.search;

import java.util.List;
import kange.text.FoldedText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of folded texts for matching runs exactly: every character has a position of its own,
 * a pair of neighbours stands at the position of its first. Between two texts is a gap that no
 * phrase crosses.
 */
final class BigramTokenStream extends TokenStream {
  /** Which tokens to give. */
  enum Kind {
    PAIRS,
    CHARACTERS_AND_PAIRS
  }

  private static final int GAP = 20;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<FoldedText> texts;
  private final boolean characters;
  private final char[] units = new char[4];
  private int text;
  private int textPosition;
  private int at;
  private boolean pairNext;
  private int lastPosition;

  BigramTokenStream(Kind kind, List<FoldedText> texts) {
    this.texts = texts;
    this.characters = kind == Kind.CHARACTERS_AND_PAIRS;
    reset();
  }

  @Override
  public void reset() {
    text = 0;
    textPosition = 0;
    at = 0;
    pairNext = !characters;
    lastPosition = -1;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (text < texts.size()) {
      FoldedText current = texts.get(text);
      if (at >= current.length()) {
        textPosition += current.length() + GAP;
        text++;
        at = 0;
      } else if (!pairNext) {
        pairNext = true;
        emit(current, at, 1);
        return true;
      } else {
        pairNext = !characters;
        int first = at++;
        if (first + 1 < current.length()) {
          emit(current, first, 2);
          return true;
        }
      }
    }
    return false;
  }

  private void emit(FoldedText current, int from, int count) {
    int length = Character.toChars(current.codePoint(from), units, 0);
    if (count == 2) {
      length += Character.toChars(current.codePoint(from + 1), units, length);
    }
    term.copyBuffer(units, 0, length);
    increment.setPositionIncrement(textPosition + from - lastPosition);
    lastPosition = textPosition + from;
  }
}
