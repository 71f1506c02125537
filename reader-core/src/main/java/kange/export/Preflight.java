package kange.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kange.export.font.InstalledFonts;
import kange.export.pdf.GlyphCoverage;
import kange.export.spi.ArticleExporter;
import kange.model.Progress;
import kange.model.export.ExportFinding;
import kange.model.export.ExportFinding.Kind;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.reading.ArticleText;
import kange.typeset.FullWidthPunctuation;

/**
 * Looks through articles before they are exported for what their reader would notice. Nothing of it
 * keeps them from being exported. Not thread-safe.
 */
public final class Preflight {
  /** Small letters alone between Han characters: 党建l作. Capitals are words: A股, T恤. */
  private static final Pattern STRAY =
      Pattern.compile("\\p{IsHan}{1,4}(?<=\\p{IsHan})[a-z](?=\\p{IsHan})\\p{IsHan}{1,4}");

  /** Words before and behind a mark that are shown with it. */
  private static final int AROUND = 4;

  /** Places of one kind that are named in an article; more of them say nothing new. */
  private static final int MOST_PLACES = 5;

  private final ArticleExporter format;
  private final boolean fullWidth;

  /**
   * @param fullWidth whether marks will be set in full width
   */
  public Preflight(ArticleExporter format, boolean fullWidth) {
    this.format = format;
    this.fullWidth = fullWidth;
  }

  /**
   * What there is to notice, the worst first, each kind in the order of the articles.
   *
   * @param articles taken one by one: not all of them need be in memory
   * @throws java.util.concurrent.CancellationException once the progress is cancelled
   */
  public List<ExportFinding> of(Stream<ArticleText> articles, Progress progress) {
    List<ExportFinding> findings = new ArrayList<>();
    try (GlyphCoverage glyphs = new GlyphCoverage(InstalledFonts.ofThisMachine())) {
      for (Iterator<ArticleText> each = articles.iterator(); each.hasNext(); ) {
        ArticleText article = each.next();
        progress.refuseWhenCancelled();
        add(findings, Kind.JOURNAL_UNKNOWN, article, article.summary().statedJournal().isEmpty());
        add(findings, Kind.NO_PAGE, article, article.article().page().isEmpty());
        add(findings, Kind.NO_AUTHOR, article, unsigned(article.article()));
        add(findings, Kind.DOUBTS, article, article.summary().doubts() > 0);
        if (format.wholeArticles()) {
          text(findings, article, glyphs);
        }
      }
    }
    findings.sort(Comparator.comparing(ExportFinding::kind));
    return findings;
  }

  private void text(List<ExportFinding> findings, ArticleText article, GlyphCoverage glyphs) {
    List<String> texts = texts(article.article());
    boolean empty = article.article().blocks().stream().allMatch(b -> b.text().isBlank());
    add(findings, Kind.NO_TEXT, article, empty);
    add(findings, Kind.STRAY_LATIN, article, matches(texts));
    if (!fullWidth) {
      add(findings, Kind.HALF_WIDTH, article, halfWidth(texts));
    }
    if (format.paged()) {
      add(findings, Kind.MISSING_GLYPHS, article, glyphs.missing(texts));
    }
  }

  private static boolean unsigned(Article article) {
    return article.authors().isEmpty() && article.byline().filter(b -> !b.isBlank()).isEmpty();
  }

  private static List<String> texts(Article article) {
    return Stream.of(
            Stream.of(article.title()),
            article.kicker().stream(),
            article.subtitle().stream(),
            article.byline().stream(),
            article.authors().stream().map(Contributor::name),
            article.column().stream(),
            article.blocks().stream().map(Block::text),
            article.note().stream(),
            article.source().stream())
        .flatMap(part -> part)
        .toList();
  }

  private static List<String> matches(List<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = STRAY.matcher(text);
      while (matcher.find() && found.size() < MOST_PLACES) {
        found.add(matcher.group());
      }
    }
    return List.copyOf(found);
  }

  /** Where full width would change a mark. */
  private static List<String> halfWidth(List<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      String full = FullWidthPunctuation.of(text);
      for (int at = 0; at < text.length() && found.size() < MOST_PLACES; at++) {
        if (text.charAt(at) != full.charAt(at)) {
          found.add(
              text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND + 1)));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(
      List<ExportFinding> findings, Kind kind, ArticleText article, boolean found) {
    if (found) {
      findings.add(finding(kind, article, List.of()));
    }
  }

  private static void add(
      List<ExportFinding> findings, Kind kind, ArticleText article, List<String> details) {
    if (!details.isEmpty()) {
      findings.add(finding(kind, article, details));
    }
  }

  private static ExportFinding finding(Kind kind, ArticleText article, List<String> details) {
    return new ExportFinding(kind, article.summary().id(), article.article().title(), details);
  }
}
