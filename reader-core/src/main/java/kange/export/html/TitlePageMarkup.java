package kange.export.html;

import java.io.IOException;
import kange.export.spi.ExportSelection;
import kange.export.spi.TitlePageLines;
import kange.model.export.TitlePage;

/** The title page of a selection as markup: its title, what it was made from, who made it. */
public final class TitlePageMarkup {
  private TitlePageMarkup() {}

  /** Writes its parts, within whatever element is open. */
  public static void write(XhtmlWriter out, TitlePage page, ExportSelection selection)
      throws IOException {
    out.leaf("h1", page.title());
    for (String line : TitlePageLines.made(selection)) {
      out.leaf("p", line, "class", "made");
    }
    for (String line : TitlePageLines.makers(page)) {
      out.leaf("p", line, "class", "maker");
    }
  }
}
