package kange.repair;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.model.ArchiveException;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import kange.source.SourceTexts;
import kange.store.Stores;
import kange.store.digest.DigestFault;

/**
 * Takes the lines of a source anew from its bytes where those that were kept are damaged or gone.
 * They are kept only where the digest says that they are the same: another version of the reader
 * may break them elsewhere.
 */
final class TakenTextRepair {
  private static final Pattern KEY = Pattern.compile("\\[(\\d{1,18})]");

  private final Stores stores;

  TakenTextRepair(Stores stores) {
    this.stores = stores;
  }

  boolean mend(DigestFault fault) {
    Matcher key = KEY.matcher(fault.key().toString());
    if (!fault.unit().equals(DigestFault.TAKEN_TEXT) || !key.matches()) {
      return false;
    }
    long issue = Long.parseLong(key.group(1));
    return again(issue)
        .filter(taken -> stores.restoration().restore(issue, fault.key().toString(), taken))
        .isPresent();
  }

  private Optional<TakenText> again(long issue) {
    try {
      String name = stores.sources().name(issue).orElse("");
      return stores
          .sources()
          .bytes(issue)
          .map(bytes -> SourceTexts.take(name, bytes))
          .flatMap(IssueSource::taken);
    } catch (ArchiveException e) {
      // The bytes are damaged, too.
      return Optional.empty();
    }
  }
}
