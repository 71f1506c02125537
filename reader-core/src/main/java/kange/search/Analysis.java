package kange.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kange.model.issue.Contributor;
import kange.text.FoldedText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The one place that says how text becomes terms, for writing, asking and marking alike. Everything
 * works on folded text. Thread-safe.
 */
final class Analysis {
  /** Changes whenever folding or tokens change: an index of another version is built anew. */
  static final int VERSION = 1;

  /** Ends a sentence for smartcn, so that no word is read across two texts. */
  private static final String SENTENCE_END = "。";

  private final Analyzer words =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokenizer = new HMMChineseTokenizer();
          // All punctuation comes out as a comma. No stemmer and no stop words: both lose words.
          CharArraySet punctuation = new CharArraySet(List.of(","), false);
          return new TokenStreamComponents(tokenizer, new StopFilter(tokenizer, punctuation));
        }
      };

  private final AuthorSpelling spelling = new AuthorSpelling();

  /** How an author's name is typed without an input method: in full, and by its initials. */
  Set<String> spellings(Contributor author) {
    return spelling.of(author);
  }

  /** The analyzer an index writer needs; every field brings tokens made here. */
  Analyzer writerAnalyzer() {
    return words;
  }

  /** Pairs with positions, for {@link Fields#PAIRS}. */
  TokenStream pairs(List<FoldedText> texts) {
    return new BigramTokenStream(BigramTokenStream.Kind.PAIRS, texts);
  }

  /** Single characters, for {@link Fields#CHARACTERS}. */
  TokenStream characters(List<FoldedText> texts) {
    return new UnigramTokenStream(texts);
  }

  /** Characters and pairs with positions, for the fields of single parts. */
  TokenStream part(List<FoldedText> texts) {
    return new BigramTokenStream(BigramTokenStream.Kind.CHARACTERS_AND_PAIRS, texts);
  }

  /** The text that is cut into words for {@link Fields#WORDS}. */
  String sentences(List<FoldedText> texts) {
    return texts.stream().map(FoldedText::text).collect(Collectors.joining(SENTENCE_END));
  }

  /** The words of a folded text in order, as smartcn cuts them. */
  List<String> words(FoldedText text) {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = words.tokenStream(Fields.WORDS, text.text())) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading words from memory", e);
    }
    return found;
  }

  /** Articles that hold a run anywhere. */
  static Query anywhere(FoldedText run) {
    return run.length() == 1
        ? new TermQuery(new Term(Fields.CHARACTERS, run.text()))
        : in(Fields.PAIRS, run);
  }

  /** Articles that hold a run in a field with characters and pairs. */
  static Query in(String field, FoldedText run) {
    int length = run.length();
    if (length == 0) {
      return new MatchNoDocsQuery("nothing to look for");
    }
    if (length <= 2) {
      return new TermQuery(new Term(field, run.text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int at = 0; at + 1 < length; at += 2) {
      phrase.add(pair(field, run, at), at);
    }
    if (length % 2 == 1) {
      phrase.add(pair(field, run, length - 2), length - 2);
    }
    return phrase.build();
  }

  private static Term pair(String field, FoldedText run, int at) {
    return new Term(field, run.text(at, at + 2));
  }
}
