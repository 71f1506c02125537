package kange.app.settings;

import kange.model.export.PageSetup;

/**
 * How a person's exports look, unless the next one is to look otherwise.
 *
 * @param page look of the pages
 * @param compiler who stands on title pages; may be empty
 * @param office in whose name; may be empty
 * @param references whether each article ends with how it is cited
 * @param authorIndex whether those who wrote are listed behind the articles
 */
public record ExportSettings(
    PageSetup page, String compiler, String office, boolean references, boolean authorIndex) {
  static final ExportSettings USUAL = new ExportSettings(PageSetup.BOOK, "", "", false, false);

  /** The same with pages of another look. */
  public ExportSettings withPage(PageSetup to) {
    return new ExportSettings(to, compiler, office, references, authorIndex);
  }

  /** The same with other makers on the title page. */
  public ExportSettings withMakers(String by, String in) {
    return new ExportSettings(page, by, in, references, authorIndex);
  }
}
