package kange.export.spi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The words documents say of their own accord; Chinese whatever the shell speaks, as their text.
 */
public enum DocumentLabel {
  /** In place of a title. */
  UNTITLED,
  /** {0}: the page's number. */
  PAGE,
  /** {0}: what an article was taken from. */
  SOURCE,

  /** {0}: how an article is cited. */
  CITED_AS,

  /** Above what readers marked and noted. */
  NOTES,

  /** Above the contents page. */
  CONTENTS,
  /** Over the contents, spaced out. */
  CONTENTS_HEADING,
  /** Over those who wrote. */
  AUTHOR_INDEX,
  /** {0}: how many are listed. */
  AUTHORS,
  /** {0}: how many. */
  ARTICLES,
  /** {0}: of the calendar. */
  YEAR,
  /** Over articles whose issue does not say what it is. */
  NO_ISSUE,
  /** Over articles that stand in no column. */
  NO_COLUMN,
  /** Over articles whose issue states no year. */
  NO_YEAR,
  /** Over articles that name nobody. */
  UNSIGNED,
  /** {0}: the first title, {1}: how many articles there are. */
  TITLE_AND_MORE,
  /** Behind the first authors. */
  AND_OTHERS,
  /** Behind the first authors with Latin names. */
  ET_AL,
  /** In place of an author. */
  ANONYMOUS,
  /** In place of the author of what is not Chinese. */
  ANON,
  /** In place of a year. */
  UNDATED,
  /** In place of the year of what is not Chinese. */
  NO_DATE,
  /** {0}: the title of the whole. */
  EXCERPT,
  /** {0}: who chose the articles of a selection. */
  COMPILED_BY,
  /** {0}: how many issues, {1}: how many articles. */
  MADE_FROM_MANY;

  private static final Properties TEXTS = read();

  /** The words, with what they take in its place. */
  public String text(Object... values) {
    String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = Objects.requireNonNull(TEXTS.getProperty(key));
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(DocumentLabel.class.getResourceAsStream("labels.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its document labels", e);
    }
  }
}
