package kange.app.settings;

import kange.model.export.PageSetup;

/**
 * How a person's exports look, unless the next one is to look otherwise.
 *
 * @param page look of the pages
 * @param compiler who stands on title pages; may be empty
 * @param office in whose name; may be empty
 */
public record ExportSettings(PageSetup page, String compiler, String office) {
  static final ExportSettings USUAL = new ExportSettings(PageSetup.BOOK, "", "");

  /** The same with pages of another look. */
  public ExportSettings withPage(PageSetup to) {
    return new ExportSettings(to, compiler, office);
  }

  /** The same with other makers on the title page. */
  public ExportSettings withMakers(String by, String in) {
    return new ExportSettings(page, by, in);
  }
}
