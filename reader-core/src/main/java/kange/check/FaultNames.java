package kange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import kange.model.catalogue.IssueSummary;
import kange.model.message.Message;
import kange.store.Stores;
import kange.store.digest.DigestFault;

/** What is not as it was written, as people call it. */
final class FaultNames {
  /** More names than these nobody reads; the rest is counted. */
  private static final int MOST = 12;

  private static final Map<String, CheckMessage> ROOMS =
      Map.ofEntries(
          Map.entry("highlight", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("article_note", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("article_tag", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("tag", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("favourite", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("reading_position", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("reading_list", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("reading_list_article", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("kept_sign", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("departed_article", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("departed_mark", CheckMessage.FAULTS_OF_MARKS),
          Map.entry("review", CheckMessage.FAULTS_OF_CORRECTIONS),
          Map.entry("revision", CheckMessage.FAULTS_OF_CORRECTIONS),
          Map.entry("log", CheckMessage.FAULTS_OF_LOG),
          Map.entry("see_change", CheckMessage.FAULTS_OF_LOG),
          Map.entry("habit_change", CheckMessage.FAULTS_OF_LOG),
          Map.entry("given_mark", CheckMessage.FAULTS_OF_LOG),
          Map.entry("bin", CheckMessage.FAULTS_OF_BIN),
          Map.entry("bin_part", CheckMessage.FAULTS_OF_BIN),
          Map.entry("bin_scan", CheckMessage.FAULTS_OF_BIN),
          Map.entry("queued", CheckMessage.FAULTS_OF_QUEUE),
          Map.entry("queued_source", CheckMessage.FAULTS_OF_QUEUE),
          Map.entry("queued_text", CheckMessage.FAULTS_OF_QUEUE),
          Map.entry("queued_review", CheckMessage.FAULTS_OF_QUEUE),
          Map.entry("queued_revision", CheckMessage.FAULTS_OF_QUEUE),
          Map.entry("source", CheckMessage.FAULTS_OF_SOURCES),
          Map.entry("source_text", CheckMessage.FAULTS_OF_SOURCES),
          Map.entry("author", CheckMessage.FAULTS_OF_NAMES),
          Map.entry("column_name", CheckMessage.FAULTS_OF_NAMES),
          Map.entry("see_reference", CheckMessage.FAULTS_OF_NAMES),
          Map.entry("distinct_names", CheckMessage.FAULTS_OF_NAMES));

  private final Stores stores;

  FaultNames(Stores stores) {
    this.stores = stores;
  }

  List<Message> of(List<DigestFault> faults) {
    List<Message> names = new ArrayList<>();
    Map<CheckMessage, Integer> rows = new TreeMap<>();
    int more = 0;
    for (DigestFault fault : faults) {
      if (!fault.unit().equals(DigestFault.ARTICLE) && !fault.unit().equals(DigestFault.ISSUE)) {
        rows.merge(
            ROOMS.getOrDefault(fault.unit(), CheckMessage.FAULTS_OF_OTHERS), 1, Integer::sum);
      } else if (names.size() < MOST) {
        names.add(name(fault));
      } else {
        more++;
      }
    }
    rows.forEach((room, count) -> names.add(Message.of(room, count)));
    if (more > 0) {
      names.add(Message.of(CheckMessage.FAULTS_MORE, more));
    }
    return names;
  }

  private Message name(DigestFault fault) {
    Optional<String> issue =
        fault.issue().flatMap(id -> tried(() -> stores.issues().find(id))).map(IssueSummary::label);
    if (fault.kind() == DigestFault.Kind.GONE || issue.isEmpty()) {
      return Message.of(
          fault.unit().equals(DigestFault.ISSUE)
              ? CheckMessage.FAULT_ISSUE_GONE
              : CheckMessage.FAULT_ARTICLE_GONE,
          ((Number) fault.key()).longValue());
    }
    if (fault.unit().equals(DigestFault.ISSUE)) {
      return Message.of(CheckMessage.FAULT_CARD, issue.get());
    }
    long id = ((Number) fault.key()).longValue();
    String title = stores.restoration().article(id).map(a -> a.title()).orElse("");
    return Message.of(CheckMessage.FAULT_ARTICLE, issue.get(), title);
  }

  /** What is damaged may fail in any way when it is read. */
  private static <T> Optional<T> tried(Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
