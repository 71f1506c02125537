package kange.app.tour;

import java.io.IOException;
import java.util.List;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.archive.Marks;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Span;
import kange.model.marks.HighlightColour;
import kange.model.marks.ReadingList;
import kange.model.search.SearchResult;

/** An article is read, marked, and put on a reading list. */
final class Marking implements Leg {
  private static final int SENTENCE = 12;
  private final Texts texts;

  Marking(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void take(TourWindow window) throws IOException {
    Finds finds = new Finds(window.archive(), texts);
    SearchResult found = finds.found();
    List<Long> articles = finds.articles();
    window.go(new Place.Article(articles.getFirst(), found.query()));
    window.picture("10-article");
    Marks marks = window.archive().marks();
    HighlightColour[] colours = HighlightColour.values();
    for (int i = 0; i < articles.size(); i++) {
      highlight(window, articles.get(i), colours[i % colours.length]);
    }
    ReadingList list = marks.lists().create(found.query());
    marks.lists().add(list.id(), articles);
    marks.tags().add(articles.subList(0, Math.min(2, articles.size())), found.query());
    window.go(Place.Article.of(articles.getFirst()));
    window.picture("20-highlights");
    window.go(Place.Marks.all());
    window.picture("21-marks");
    window.go(Place.Lists.all());
    window.picture("22-lists");
  }

  /** Highlights the first sentence of the first long paragraph. */
  private static void highlight(TourWindow window, long article, HighlightColour colour) {
    List<Block> blocks =
        window.archive().catalogue().article(article).orElseThrow().article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int end = blocks.get(i).text().indexOf('。');
      if (blocks.get(i).kind() == BlockKind.PARAGRAPH && end >= SENTENCE) {
        kange.model.issue.BlockSpan sentence =
            new kange.model.issue.BlockSpan(i, new Span(0, end + 1));
        window.archive().marks().highlight(article, List.of(sentence), colour);
        return;
      }
    }
  }
}
