package kange.parse.doubt;

import java.util.List;
import kange.parse.article.ReadArticle;
import kange.parse.label.Labelling;
import kange.parse.segment.IssueOutline;

/**
 * What the file as a whole says of each of its articles.
 *
 * @param unplaced share of the listed entries without an article
 * @param unlisted share of the articles without an entry
 * @param unsure mean improbability of the labels
 * @param usualChars length of the middle article
 * @param mostSigned more than half of the articles name an author
 */
record FileEvidence(
    double unplaced, double unlisted, double unsure, int usualChars, boolean mostSigned) {
  static FileEvidence of(IssueOutline outline, List<ReadArticle> articles) {
    int all = Math.max(1, articles.size());
    long listed = articles.stream().filter(a -> a.segment().start().entry().isPresent()).count();
    long signed = articles.stream().filter(a -> !a.article().authors().isEmpty()).count();
    int entries = outline.contents().entries().size();
    List<Integer> lengths = articles.stream().map(a -> chars(outline, a)).sorted().toList();
    return new FileEvidence(
        entries == 0 ? 0 : Math.max(0, entries - listed) / (double) entries,
        entries == 0 ? 0 : (all - listed) / (double) all,
        unsure(outline.labelling()),
        lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2),
        signed * 2 > all);
  }

  private static double unsure(Labelling labelling) {
    double sum = 0;
    for (int i = 0; i < labelling.size(); i++) {
      sum += 1 - labelling.probability(i);
    }
    return labelling.size() == 0 ? 0 : sum / labelling.size();
  }

  static int chars(IssueOutline outline, ReadArticle read) {
    int chars = 0;
    for (int i : read.segment().lines()) {
      chars += outline.lines().get(i).chars();
    }
    return chars;
  }
}
