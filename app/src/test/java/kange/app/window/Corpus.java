package kange.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.archive.Archive;
import kange.archive.Catalogue;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;

/** All names an archive holds: what may be Chinese in a window that speaks English. */
final class Corpus {
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}〇]+");

  /**
   * Chinese in any language: our own name, a language's own name, examples of a journal's words.
   */
  private static final List<String> ALWAYS =
      List.of("刊阁", "刊", "简体中文", "语言", "灯下漫笔", "撰稿", "远山通讯", "版", "青石波");

  private final String names;

  private Corpus(List<String> names) {
    this.names = String.join("\n", names);
  }

  static Corpus of(Archive archive) {
    Catalogue catalogue = archive.catalogue();
    List<String> names = new ArrayList<>(ALWAYS);
    catalogue.journals().forEach(j -> names.add(j.name()));
    catalogue.columns().forEach(c -> names.add(c.name()));
    catalogue.authors().forEach(a -> names.add(a.name()));
    for (IssueSummary issue : catalogue.issues()) {
      names.addAll(List.of(issue.label(), issue.numberLabel(), issue.metadata().toString()));
      names.add(issue.sourceFile());
    }
    for (ArticleSummary article : catalogue.articles(ArticleFilter.ALL, 0, 10_000)) {
      names.add(article.toString());
      names.add(article.issueLabel());
    }
    return new Corpus(names);
  }

  /** Whether a text holds Chinese that is no name of the archive. */
  boolean knowsNot(String text) {
    Matcher han = HAN.matcher(text);
    while (han.find()) {
      if (!names.contains(han.group())) {
        return true;
      }
    }
    return false;
  }
}
