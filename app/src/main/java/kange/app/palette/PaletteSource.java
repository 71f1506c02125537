package kange.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.app.palette.PaletteEntry.Kind;
import kange.app.parts.JournalTitles;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.archive.Archive;
import kange.archive.Catalogue;
import kange.model.catalogue.ArticleSummary;
import kange.model.search.SearchRequest;

/**
 * What the archive has to jump to. Issues, columns and authors are read once, when first asked for;
 * articles are asked of the index. Not for the UI thread; thread-safe.
 */
final class PaletteSource {
  private final Archive archive;
  private final Navigator navigator;
  private final Texts texts;
  private final JournalTitles journals;
  private List<PaletteEntry> names = List.of();
  private boolean read;

  PaletteSource(Archive archive, Navigator navigator, Texts texts) {
    this.archive = archive;
    this.navigator = navigator;
    this.texts = texts;
    journals = new JournalTitles(texts);
  }

  /** Issues, columns and authors. */
  synchronized List<PaletteEntry> names() {
    if (!read) {
      names = load();
      read = true;
    }
    return names;
  }

  /** Articles whose title holds every word, best first. */
  List<PaletteEntry> articles(List<String> words, int limit) {
    StringBuilder query = new StringBuilder();
    words.forEach(w -> query.append("标题:\"").append(w.replace("\"", "")).append("\" "));
    List<Long> found =
        archive.searcher().ids(SearchRequest.of(query.toString(), limit), () -> false);
    return archive.catalogue().summaries(found).stream().map(this::article).toList();
  }

  List<PaletteEntry> recentlyRead(int limit) {
    return archive.reading().recentlyRead(limit).stream().map(this::article).toList();
  }

  private PaletteEntry article(ArticleSummary article) {
    return entry(
        Kind.ARTICLE,
        article.title(),
        journals.withIssue(article),
        List.of(Fuzzy.fold(article.title())),
        Place.Article.of(article.id()));
  }

  private List<PaletteEntry> load() {
    List<PaletteEntry> all = new ArrayList<>();
    archive
        .catalogue()
        .issues()
        .forEach(
            i ->
                all.add(
                    entry(
                        Kind.ISSUE,
                        i.label(),
                        texts.get("count.articles", i.articles()),
                        spelled(i.label(), i.journalLabel()),
                        new Place.Issue(i.id()))));
    archive
        .catalogue()
        .columns()
        .forEach(
            c ->
                all.add(
                    entry(
                        Kind.COLUMN,
                        c.name(),
                        texts.get("count.articles", c.articles()),
                        spelled(c.name(), c.name()),
                        new Place.Columns(Optional.of(c.name())))));
    archive
        .catalogue()
        .authors()
        .forEach(
            a ->
                all.add(
                    entry(
                        Kind.AUTHOR,
                        a.name(),
                        texts.get("count.articles", a.articles()),
                        List.of(Fuzzy.fold(a.name()), a.pinyin(), a.initials()),
                        new Place.Authors(Optional.of(a.name())))));
    return List.copyOf(all);
  }

  private static List<String> spelled(String title, String name) {
    List<String> names = new ArrayList<>(List.of(Fuzzy.fold(title)));
    names.addAll(Catalogue.spellings(name));
    return names;
  }

  private PaletteEntry entry(
      Kind kind, String title, String detail, List<String> names, Place place) {
    return new PaletteEntry(kind, title, detail, names, () -> navigator.open(place));
  }
}
