package kange.export.cite;

import java.util.regex.Pattern;
import kange.model.catalogue.ArticleSummary;
import kange.model.reading.Provenance;

/**
 * What an article was printed in. The archive keeps no kind of its own: an issue is taken for a
 * newspaper's where its CN number is one (ordinals below 1000 are newspapers', GB/T 9999), or where
 * its name is such as only newspapers have. Everything else is a journal; that an issue was an
 * archival record [A] nothing in it can tell.
 */
enum SourceKind {
  /** A periodical: [J]. */
  JOURNAL("J"),

  /** A newspaper, which is cited by day and page: [N]. */
  NEWSPAPER("N");

  /** Two digits of the province, then the ordinal; newspapers' begin with a naught. */
  private static final Pattern NEWSPAPER_CN =
      Pattern.compile("\\s*\\d{2}\\s*[-—–]\\s*0\\d{3}(?!\\d).*");

  /** 通报, 简报, 学报, 画报, 汇报 are no newspapers: only what is printed by the day or week is. */
  private static final Pattern NEWSPAPER_NAME =
      Pattern.compile(".*(?:日报|晚报|早报|晨报|午报|周报|都市报|青年报|工人报|农民报|法治报|法制报)");

  private final String mark;

  SourceKind(String mark) {
    this.mark = mark;
  }

  /** Between square brackets behind a title. */
  String mark() {
    return mark;
  }

  static SourceKind of(ArticleSummary article, Provenance provenance) {
    boolean numbered =
        provenance.issue().cn().filter(cn -> NEWSPAPER_CN.matcher(cn).matches()).isPresent();
    boolean named =
        article.statedJournal().filter(name -> NEWSPAPER_NAME.matcher(name).matches()).isPresent();
    // A journal's CN number outweighs a name that sounds like a newspaper's.
    return numbered || (named && provenance.issue().cn().isEmpty()) ? NEWSPAPER : JOURNAL;
  }
}
