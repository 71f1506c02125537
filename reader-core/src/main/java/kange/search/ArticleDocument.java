package kange.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.reading.ArticleText;
import kange.model.reading.OtherNames;
import kange.text.Fold;
import kange.text.FoldedText;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An article as a document of the index. Nothing of its text is stored: the database has it. */
final class ArticleDocument {
  /** Longest value of a facet or whole title, in characters: far below Lucene's limit of a term. */
  static final int LONGEST_VALUE = 500;

  /** Years up to this one count as equally old. */
  private static final int RECENCY_FROM = 1980;

  private static final Pattern NUMBER = Pattern.compile("第\\s*(\\d{1,6})\\s*期");

  private static final FieldType RUNS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType CHARACTERS = type(IndexOptions.DOCS, false);
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

  private final Analysis analysis;
  private final Document document = new Document();

  private ArticleDocument(Analysis analysis) {
    this.analysis = analysis;
  }

  static Document of(ArticleText text, Analysis analysis) {
    ArticleDocument made = new ArticleDocument(analysis);
    made.addText(text);
    made.addCatalogue(text.summary());
    made.addSpellings(text);
    return made.document;
  }

  /** A value as facets and filters compare it. */
  static String value(String text) {
    return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
  }

  /** Everything of an article that a search looks through, in reading order. */
  static Stream<String> searched(ArticleSummary summary, Article article) {
    Stream<Optional<String>> head =
        Stream.of(
            summary.kicker(), Optional.of(summary.title()), summary.subtitle(), summary.column());
    return Stream.of(
            head.flatMap(Optional::stream),
            summary.authors().stream().map(Contributor::name),
            Stream.of(article.byline(), article.source(), article.note()).flatMap(Optional::stream),
            article.blocks().stream().map(Block::text))
        .flatMap(s -> s);
  }

  /**
   * Titles and headings: where a word is a word and not the end of one and the start of another.
   */
  private static List<FoldedText> head(ArticleSummary summary, Article article) {
    Stream<String> headings =
        article.blocks().stream().filter(b -> b.kind() == BlockKind.HEADING).map(Block::text);
    return Stream.of(
            Stream.of(summary.title()),
            summary.subtitle().stream(),
            summary.kicker().stream(),
            summary.column().stream(),
            headings)
        .flatMap(s -> s)
        .map(Fold::of)
        .toList();
  }

  private void addText(ArticleText text) {
    ArticleSummary summary = text.summary();
    Article article = text.article();
    OtherNames names = text.names();
    List<FoldedText> all =
        Stream.of(searched(summary, article), names.authors().stream(), names.columns().stream())
            .flatMap(s -> s)
            .map(Fold::of)
            .toList();
    add(Fields.PAIRS, RUNS, analysis.pairs(all));
    add(Fields.CHARACTERS, CHARACTERS, analysis.characters(all));
    document.add(new Field(Fields.WORDS, analysis.sentences(head(summary, article)), WORDS));

    part(Fields.TITLE, List.of(summary.title()));
    part(Fields.SUBTITLE, summary.subtitle().stream().toList());
    part(Fields.KICKER, summary.kicker().stream().toList());
    part(Fields.AUTHOR, summary.authors().stream().map(Contributor::name), names.authors());
    part(Fields.COLUMN, summary.column().stream(), names.columns());
    part(Fields.JOURNAL, Stream.of(summary.journal()), names.journals());
    part(Fields.ISSUE, List.of(summary.issueLabel()));
    String title = value(Fold.of(summary.title()).text());
    document.add(new StringField(Fields.WHOLE_TITLE, title, Field.Store.NO));
  }

  private void addCatalogue(ArticleSummary summary) {
    String issue = Long.toString(summary.issueId());
    document.add(new StringField(Fields.ISSUE_ID, issue, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ARTICLE_VALUE, summary.id()));
    document.add(new NumericDocValuesField(Fields.ISSUE_VALUE, summary.issueId()));
    document.add(new NumericDocValuesField(Fields.NEWEST_VALUE, newest(summary)));
    document.add(new SortedDocValuesField(Fields.JOURNAL_VALUE, bytes(summary.journal())));
    summary
        .column()
        .ifPresent(c -> document.add(new SortedDocValuesField(Fields.COLUMN_VALUE, bytes(c))));
    summary.year().ifPresent(this::addYear);
    for (Contributor author : summary.authors()) {
      document.add(new SortedSetDocValuesField(Fields.AUTHOR_VALUE, bytes(author.name())));
    }
    number(summary)
        .ifPresent(
            n -> document.add(new StringField(Fields.NUMBER, Integer.toString(n), Field.Store.NO)));
  }

  private void addSpellings(ArticleText text) {
    Stream<Contributor> others =
        text.names().authors().stream().map(name -> new Contributor(name, ContributorKind.PERSON));
    Stream.concat(text.summary().authors().stream(), others)
        .flatMap(author -> analysis.spellings(author).stream())
        .distinct()
        .forEach(s -> document.add(new StringField(Fields.PINYIN, s, Field.Store.NO)));
  }

  private void addYear(int year) {
    document.add(new SortedDocValuesField(Fields.YEAR_VALUE, bytes(Integer.toString(year))));
    document.add(new StringField(Fields.YEAR, Integer.toString(year), Field.Store.NO));
    if (year > RECENCY_FROM) {
      document.add(new FeatureField(Fields.FEATURES, Fields.RECENCY, year - RECENCY_FROM));
    }
  }

  /** Newest issue first means: higher first; articles of one issue as printed. */
  private static long newest(ArticleSummary summary) {
    long year = summary.year().orElse(0);
    long number = number(summary).orElse(0);
    long issue = Math.min(summary.issueId(), (1L << 22) - 1);
    long fromTheEnd = (1L << 14) - 1 - Math.min(summary.ordinal(), (1 << 14) - 1);
    return ((year << 10 | Math.min(number, 1023)) << 22 | issue) << 14 | fromTheEnd;
  }

  private static Optional<Integer> number(ArticleSummary summary) {
    Matcher matcher = NUMBER.matcher(summary.issueLabel());
    return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }

  private void part(String field, Stream<String> names, List<String> others) {
    part(field, Stream.concat(names, others.stream()).toList());
  }

  private void part(String field, List<String> texts) {
    if (!texts.isEmpty()) {
      add(field, RUNS, analysis.part(texts.stream().map(Fold::of).toList()));
    }
  }

  private void add(String field, FieldType type, TokenStream tokens) {
    document.add(new Field(field, tokens, type));
  }

  private static BytesRef bytes(String text) {
    return new BytesRef(value(text));
  }

  private static FieldType type(IndexOptions options, boolean norms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(!norms);
    type.freeze();
    return type;
  }
}
