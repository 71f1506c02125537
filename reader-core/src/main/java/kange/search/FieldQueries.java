package kange.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kange.search.query.QueryField;
import kange.text.FoldedText;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which articles hold something in one part of their catalogue entry. */
final class FieldQueries {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-~至到](\\d{4})年?)?");
  private static final Pattern NUMBER = Pattern.compile("第?(\\d{1,6})期?");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST_SPAN = 300;

  private FieldQueries() {}

  static Query query(QueryField part, FoldedText text) {
    return switch (part) {
      case YEAR -> year(text);
      case ISSUE -> issue(text);
      case AUTHOR -> author(text);
      default -> Analysis.in(Fields.of(part), text);
    };
  }

  private static Query year(FoldedText text) {
    Matcher years = YEARS.matcher(withArabicDigits(text.text()));
    if (!years.matches()) {
      return new PrefixQuery(new Term(Fields.YEAR, text.text()));
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    List<BytesRef> terms =
        IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
            .limit(LONGEST_SPAN)
            .mapToObj(y -> new BytesRef(Integer.toString(y)))
            .toList();
    return new TermInSetQuery(Fields.YEAR, terms);
  }

  private static Query issue(FoldedText text) {
    Matcher number = NUMBER.matcher(text.text());
    return number.matches()
        ? new TermQuery(new Term(Fields.NUMBER, stripZeros(number.group(1))))
        : Analysis.in(Fields.ISSUE, text);
  }

  /** A name or a part of it, or the beginning of its pinyin or initials. */
  private static Query author(FoldedText text) {
    Query name = Analysis.in(Fields.AUTHOR, text);
    String letters = text.text().replace(" ", "");
    if (!letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return name;
    }
    return new BooleanQuery.Builder()
        .add(name, Occur.SHOULD)
        .add(new PrefixQuery(new Term(Fields.PINYIN, letters)), Occur.SHOULD)
        .build();
  }

  private static String withArabicDigits(String text) {
    StringBuilder arabic = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = DIGITS.indexOf(c);
      arabic.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return arabic.toString();
  }

  private static String stripZeros(String number) {
    return Integer.toString(Integer.parseInt(number));
  }
}
