package kange.search;

import java.util.BitSet;
import java.util.List;
import kange.text.FoldedText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The characters of folded texts, each once: for queries of a single character. */
final class UnigramTokenStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final char[] units = new char[2];
  private final BitSet characters = new BitSet();
  private int next;

  UnigramTokenStream(List<FoldedText> texts) {
    for (FoldedText text : texts) {
      for (int i = 0; i < text.length(); i++) {
        characters.set(text.codePoint(i));
      }
    }
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int character = characters.nextSetBit(next);
    if (character < 0) {
      return false;
    }
    next = character + 1;
    term.copyBuffer(units, 0, Character.toChars(character, units, 0));
    return true;
  }
}
