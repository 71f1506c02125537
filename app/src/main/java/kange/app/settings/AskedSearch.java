package kange.app.settings;

import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;

/** A search as it was asked, to be asked again. */
public record AskedSearch(String query, SearchFilter filter, SearchOrder order) {}
