package kange.export.spi;

import java.util.ArrayList;
import java.util.List;
import kange.model.export.TitlePage;

/** What stands under the title of a selection: the same words in every format. */
public final class TitlePageLines {
  /** Issues named on the title page; of more, how many there are is said. */
  private static final int MOST_ISSUES = 6;

  private TitlePageLines() {}

  /** Who made it, for whom and when, as far as that is said. */
  public static List<String> makers(TitlePage page) {
    List<String> makers = new ArrayList<>();
    page.compiler().map(DocumentLabel.COMPILED_BY::text).ifPresent(makers::add);
    page.office().ifPresent(makers::add);
    page.date().ifPresent(makers::add);
    return makers;
  }

  /** The issues the articles are from, or how many of each there are. */
  public static List<String> made(ExportSelection selection) {
    List<String> issues = selection.issues().stream().filter(i -> !i.isEmpty()).toList();
    int articles = selection.articles().size();
    if (issues.size() > MOST_ISSUES) {
      return List.of(DocumentLabel.MADE_FROM_MANY.text(issues.size(), articles));
    }
    List<String> said = new ArrayList<>(issues);
    said.add(DocumentLabel.ARTICLES.text(articles));
    return said;
  }
}
