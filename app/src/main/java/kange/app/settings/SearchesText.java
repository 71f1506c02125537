package kange.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;

/** Searches as lines of the settings file; what cannot be read counts as not there. */
final class SearchesText {
  private static final String RECENT = "search.recent.";
  private static final String SAVED = "search.saved.";

  private SearchesText() {}

  static Searches read(Properties values) {
    return new Searches(read(values, RECENT), read(values, SAVED));
  }

  static void write(Searches searches, Properties values) {
    write(searches.recent(), RECENT, values);
    write(searches.saved(), SAVED, values);
  }

  private static List<AskedSearch> read(Properties values, String prefix) {
    List<AskedSearch> all = new ArrayList<>();
    for (int i = 0; values.containsKey(prefix + i); i++) {
      String key = prefix + i;
      SearchFilter filter =
          new SearchFilter(
              text(values, key + ".journal"),
              text(values, key + ".year").filter(y -> y.matches("\\d{1,4}")).map(Integer::valueOf),
              text(values, key + ".column"),
              text(values, key + ".author"));
      boolean newest = text(values, key + ".newest").isPresent();
      all.add(
          new AskedSearch(
              values.getProperty(key),
              filter,
              newest ? SearchOrder.NEWEST : SearchOrder.RELEVANCE));
    }
    return all;
  }

  private static void write(List<AskedSearch> all, String prefix, Properties values) {
    for (int i = 0; i < all.size(); i++) {
      AskedSearch search = all.get(i);
      String key = prefix + i;
      values.setProperty(key, search.query());
      search.filter().journal().ifPresent(v -> values.setProperty(key + ".journal", v));
      search.filter().year().ifPresent(v -> values.setProperty(key + ".year", v.toString()));
      search.filter().column().ifPresent(v -> values.setProperty(key + ".column", v));
      search.filter().author().ifPresent(v -> values.setProperty(key + ".author", v));
      if (search.order() == SearchOrder.NEWEST) {
        values.setProperty(key + ".newest", "true");
      }
    }
  }

  private static Optional<String> text(Properties values, String key) {
    return Optional.ofNullable(values.getProperty(key)).filter(v -> !v.isBlank());
  }
}
