package kange.export.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import kange.export.spi.Imprint;
import kange.model.issue.Contributor;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;

/** What a catalogue says of each article: the columns of its tables, in their order. */
enum CatalogueField {
  /** The article's id in the archive. */
  ID(true, text -> Optional.of(text.summary().id())),

  /** What the issue calls its journal, or its publisher; never a file. */
  JOURNAL(false, text -> Optional.of(text.summary().printedJournal())),

  YEAR(true, text -> text.summary().year()),

  /** The issue within its year, for people: 第2期. */
  NUMBER(false, text -> issue(text).number()),

  /** 总第 N 期. */
  SERIAL(true, text -> issue(text).serial()),

  DATE(false, text -> issue(text).date()),

  /** Where in the issue it stands, from 1. */
  ORDINAL(true, text -> Optional.of(text.summary().ordinal())),

  COLUMN(false, text -> text.article().column()),

  KICKER(false, text -> text.article().kicker()),

  TITLE(false, text -> Optional.of(new Imprint(text).title())),

  SUBTITLE(false, text -> text.article().subtitle()),

  /** With "; " between them. */
  AUTHORS(false, text -> Optional.of(names(text))),

  /** The by-line as it is printed. */
  BYLINE(false, text -> text.article().byline()),

  PAGE(true, text -> text.article().page()),

  /** Where the pages of the issue's articles prove it. */
  LAST_PAGE(true, text -> text.provenance().lastPage()),

  /** What it was taken from. */
  SOURCE(false, text -> text.article().source()),

  CHARACTERS(true, text -> Optional.of(text.summary().characters())),

  PUBLISHER(false, text -> issue(text).publisher()),

  PERMIT(false, text -> issue(text).permit()),

  ISSN(false, text -> issue(text).issn()),

  CN(false, text -> issue(text).cn());

  private static final Properties HEADS = read();

  private final boolean number;
  private final Function<ArticleText, Optional<?>> value;

  CatalogueField(boolean number, Function<ArticleText, Optional<?>> value) {
    this.number = number;
    this.value = value;
  }

  /** Whether its values are numbers, to be added up and sorted as such. */
  boolean number() {
    return number;
  }

  /** Over its column; Chinese, as documents are. */
  String head() {
    return Objects.requireNonNull(HEADS.getProperty(name().toLowerCase(Locale.ROOT)));
  }

  /** What the sheet of a workbook is called. */
  static String sheetName() {
    return Objects.requireNonNull(HEADS.getProperty("sheet"));
  }

  /** On one line; empty where nothing is stated. */
  String of(ArticleText text) {
    return value.apply(text).map(v -> v.toString().replaceAll("\\s+", " ").strip()).orElse("");
  }

  /** All of an article, in the order of the columns. */
  static List<String> row(ArticleText text) {
    return List.of(values()).stream().map(field -> field.of(text)).toList();
  }

  private static IssueMetadata issue(ArticleText text) {
    return text.provenance().issue();
  }

  private static String names(ArticleText text) {
    return text.article().authors().stream()
        .map(Contributor::name)
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static Properties read() {
    Properties heads = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(CatalogueField.class.getResourceAsStream("heads.properties")),
            StandardCharsets.UTF_8)) {
      heads.load(in);
      return heads;
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks the heads of its tables", e);
    }
  }
}
