package kange.app.cli;

import java.util.ArrayList;
import java.util.List;
import kange.app.cli.session.Session;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Span;
import kange.model.search.MarkedText;
import kange.model.search.SearchHit;
import kange.model.search.SearchResult;

/** Sets a search result in plain text: per hit the title, where it stands, and a marked snippet. */
final class HitPrinter {
  private final Session session;

  HitPrinter(Session session) {
    this.session = session;
  }

  List<String> lines(SearchResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        session.text("search.total", reading(result), result.total(), result.elapsedMillis()));
    boolean close = false;
    for (SearchHit hit : result.hits()) {
      if (hit.close() && !close) {
        close = true;
        lines.add("");
        lines.add(session.text("search.close"));
      }
      lines.add("");
      lines.addAll(lines(hit));
    }
    return lines;
  }

  private String reading(SearchResult result) {
    return result.reading().map(session::words).orElse("");
  }

  private List<String> lines(SearchHit hit) {
    ArticleSummary article = hit.article();
    List<String> place = new ArrayList<>();
    place.add(ArticleLists.issue(article, session));
    article.column().ifPresent(place::add);
    article.page().ifPresent(p -> place.add(session.text("show.page", p)));
    if (!article.authors().isEmpty()) {
      place.add(ArticleLists.names(article.authors()));
    }
    int width = session.terminal().width();
    String id = String.format("%6d  ", article.id());
    String margin = " ".repeat(id.length());
    List<String> lines = new ArrayList<>();
    lines.add(id + marked(hit.title()));
    lines.add(margin + String.join(" · ", place));
    String snippet = marked(hit.snippet()).replaceAll("\\s+", " ").strip();
    int measure = width == 0 ? 0 : Math.max(40, width - margin.length());
    TerminalLineBreaker.lines(snippet, "", measure).forEach(line -> lines.add(margin + line));
    return lines;
  }

  /** The text with 〔〕 around what matched: readable without colours and in a file. */
  private static String marked(MarkedText text) {
    StringBuilder set = new StringBuilder();
    int end = 0;
    for (Span mark : text.marks()) {
      set.append(text.text(), end, mark.start());
      set.append('〔').append(text.text(), mark.start(), mark.end()).append('〕');
      end = mark.end();
    }
    return set.append(text.text().substring(end)).toString();
  }
}
