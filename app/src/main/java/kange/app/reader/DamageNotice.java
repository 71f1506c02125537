package kange.app.reader;

import kange.app.reader.page.ReaderPage;
import kange.app.shell.Notices;
import kange.app.shell.Texts;

/** Tells who reads an article that it is not as it was written. */
final class DamageNotice {
  private DamageNotice() {}

  static void tell(ReaderPage page, Notices notices, Texts texts) {
    switch (page.text().integrity()) {
      case AS_WRITTEN -> {
        // As nearly always.
      }
      case READ_ANEW -> notices.info(texts.get("reader.read-anew"));
      case DAMAGED -> notices.error(texts.get("reader.damaged"));
    }
  }
}
