package kange.export.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the checker of those who keep the standard finds wrong with an e-book. */
public final class BookFaults extends MasterReport {
  private final List<String> faults = new ArrayList<>();

  private BookFaults() {}

  /** Every error and every warning, a line each. */
  public static List<String> of(Path book) {
    BookFaults found = new BookFaults();
    int status = new EpubCheck(book.toFile(), found).doValidate();
    if (status != 0 && found.faults.isEmpty()) {
      found.faults.add("status " + status);
    }
    return found.faults;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... values) {
    switch (message.getSeverity()) {
      case FATAL, ERROR, WARNING ->
          faults.add(message.getID() + " " + location.getPath() + " " + message.getMessage(values));
      default -> {
        // Hints, and what does not count.
      }
    }
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {}

  @Override
  public int generate() {
    return 0;
  }

  @Override
  public void initialize() {}
}
