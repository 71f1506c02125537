package kange.app.settings;

import kange.model.SearchFilter;
import kange.model.SearchOrder;

/** A search as it was asked, to be asked again. */
public record AskedSearch(String query, SearchFilter filter, SearchOrder order) {}
