package kange.app.parts;

import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.JournalSummary;
import kange.model.queue.QueuedFile;

/**
 * What a journal is called on screen. Where an issue names none, the name of its file stands for it
 * and is told from a journal's.
 */
public final class JournalTitles {
  private final Texts texts;

  public JournalTitles(Texts texts) {
    this.texts = texts;
  }

  /** The journal of an article. */
  public String of(ArticleSummary article) {
    return of(article.journal(), article.named());
  }

  /** A journal on the shelf. */
  public String of(JournalSummary journal) {
    return of(journal.name(), journal.named());
  }

  /** Journal and issue of an article: "南山机关 2026年第2期". */
  public String withIssue(ArticleSummary article) {
    String label = article.issueLabel();
    return label.startsWith(article.journal()) ? label : (of(article) + " " + label).strip();
  }

  /**
   * Journal and number of a file that was read: "南山机关 2026年第2期"; "刊名不详 2026年第2期" where it names no
   * journal, for its own name stands beside. Empty while it was not read.
   */
  public String of(QueuedFile file) {
    return file.named()
        ? file.label()
        : texts.get("cover.unnamed") + file.label().substring(file.name().length());
  }

  /** A journal by the name that its issues stand under. */
  public String of(String name, boolean named) {
    return named ? name : texts.get("journal.unnamed", name);
  }
}
