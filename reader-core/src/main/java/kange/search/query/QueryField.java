package kange.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of the catalogue that a query can name: {@code 标题:党建}. */
public enum QueryField {
  TITLE("标题", "题名", "篇名", "title"),
  SUBTITLE("副标题", "副题", "subtitle"),
  KICKER("引题", "肩题", "kicker"),
  AUTHOR("作者", "author"),
  COLUMN("栏目", "column"),
  JOURNAL("刊名", "期刊", "journal"),
  YEAR("年", "年份", "year"),
  ISSUE("期", "期号", "issue");

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** The name shown to people. */
  public String label() {
    return names.get(0);
  }

  static Optional<QueryField> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(p -> p.names.contains(wanted)).findFirst();
  }
}
