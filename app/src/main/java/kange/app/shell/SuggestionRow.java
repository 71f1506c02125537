package kange.app.shell;

import kange.app.settings.AskedSearch;
import kange.model.search.SearchSuggestion;

/** A line under the search field. */
sealed interface SuggestionRow {
  /** For people. */
  String text();

  /** A search somebody keeps. */
  record Saved(AskedSearch search) implements SuggestionRow {
    @Override
    public String text() {
      return search.query();
    }
  }

  /** A search made lately. */
  record Recent(AskedSearch search) implements SuggestionRow {
    @Override
    public String text() {
      return search.query();
    }
  }

  /** A name the archive knows. */
  record Named(SearchSuggestion suggestion) implements SuggestionRow {
    @Override
    public String text() {
      return suggestion.text();
    }
  }
}
