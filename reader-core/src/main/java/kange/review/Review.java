package kange.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.issue.Correction;
import kange.model.issue.JournalProfile;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.review.ContentsComparison;
import kange.model.review.Mend;
import kange.model.review.ReviewLine;
import kange.model.review.ReviewState;
import kange.model.review.Revision;

/**
 * An issue as it was read, with what a librarian did to it since: each revision can be taken back,
 * back to the first, where the issue is what the parser said. Immutable; the same revisions give
 * the same issue.
 */
public final class Review {
  private final ParsedIssue filed;
  private final ReviewSource source;
  private final List<Revision> revisions;

  /** How the issue read after each revision; the first is how it was filed. */
  private final List<IssueDraft> drafts;

  private final int done;

  private Review(
      ParsedIssue filed,
      ReviewSource source,
      List<Revision> revisions,
      List<IssueDraft> drafts,
      int done) {
    this.filed = filed;
    this.source = source;
    this.revisions = List.copyOf(revisions);
    this.drafts = List.copyOf(drafts);
    this.done = done;
  }

  /**
   * Opens an issue on which nothing was done.
   *
   * @param filed as the parser read it
   * @param lines the physical lines it was read from
   */
  public static Review of(ParsedIssue filed, List<String> lines) {
    return of(filed, ReviewSource.of(lines));
  }

  /** As above, of a journal of which something is known. */
  public static Review of(ParsedIssue filed, ReviewSource source) {
    IssueDraft draft = IssueDraft.of(filed, SourceReading.of(source));
    return new Review(filed, source, List.of(), List.of(draft), 0);
  }

  /**
   * The review with a revision more; those taken back before are gone.
   *
   * @throws InapplicableCorrectionException where an act speaks of what is not there
   */
  public Review take(Revision revision) {
    IssueDraft draft = drafts.get(done);
    for (Correction act : revision.acts()) {
      draft = Acts.apply(draft, act);
    }
    List<Revision> taken = new ArrayList<>(revisions.subList(0, done));
    taken.add(revision);
    List<IssueDraft> states = new ArrayList<>(drafts.subList(0, done + 1));
    states.add(draft);
    return new Review(filed, source, taken, states, done + 1);
  }

  /**
   * Opens an issue with what was done to it before.
   *
   * @param revisions all of them, oldest first
   * @param done how many of them hold
   */
  public static Review of(
      ParsedIssue filed, ReviewSource source, List<Revision> revisions, int done) {
    Review review = of(filed, source);
    for (Revision revision : revisions) {
      review = review.take(revision);
    }
    return review.at(done);
  }

  /** The same done to another reading of the same lines: more may be doubted in it. */
  public Review onto(ParsedIssue other) {
    return of(other, source, revisions, done);
  }

  /** The review with its last revision taken back; the same where there is none. */
  public Review undo() {
    return at(Math.max(0, done - 1));
  }

  /** The review with the revision that was taken back last; the same where there is none. */
  public Review redo() {
    return at(Math.min(revisions.size(), done + 1));
  }

  private Review at(int position) {
    return new Review(filed, source, revisions, drafts, position);
  }

  /** How many revisions hold. */
  public int done() {
    return done;
  }

  /** All revisions; those behind {@link #done} are taken back. */
  public List<Revision> revisions() {
    return revisions;
  }

  /** What was known of the issue's journal when it was read. */
  public JournalProfile habits() {
    return source.habits();
  }

  /** The issue as it was read, before anything was done. */
  public ParsedIssue filed() {
    return filed;
  }

  /** The issue as it reads now; at the first step the very one that was filed. */
  public ParsedIssue issue() {
    return done == 0 ? filed : drafts.get(done).issue();
  }

  /** One for each article, in order: see {@link ReviewState#keys}. */
  public List<Integer> keys() {
    return drafts.get(done).articles().stream().map(ArticleDraft::key).toList();
  }

  /**
   * Likely answers to a doubt, likeliest first, at most three.
   *
   * @param article the place of the article that is doubted, from 0; any other number for a doubt
   *     about the issue
   */
  public List<Mend> mends(int article, ParseWarning doubt) {
    List<Article> articles = issue().articles();
    boolean there = article >= 0 && article < articles.size();
    return new Mends(this, drafts.get(done))
        .of(there ? Optional.of(articles.get(article)) : Optional.empty(), doubt);
  }

  /** The contents page beside the articles as they read now. */
  public ContentsComparison contents() {
    return ListedArticles.of(drafts.get(done));
  }

  /** The title of the article that the first act of a revision is about; empty for the issue. */
  public Optional<String> about(Revision revision) {
    return Extent.of(revision.acts().getFirst()).stream()
        .findFirst()
        .flatMap(lines -> drafts.get(done).owner(lines.first()))
        .map(draft -> draft.article().title());
  }

  /** What a window shows of it. */
  public ReviewState state() {
    return new ReviewState(issue(), keys(), lines(), done, revisions);
  }

  private List<ReviewLine> lines() {
    IssueDraft draft = drafts.get(done);
    SourceReading first = drafts.getFirst().source();
    Map<Integer, ReviewLine> lines = new HashMap<>();
    for (int place = 0; place < draft.articles().size(); place++) {
      ArticleDraft article = draft.articles().get(place);
      Map<Integer, BlockKind> text = new HashMap<>();
      for (Block block : article.article().blocks()) {
        draft.source().in(block.lines()).forEach(n -> text.put(n, block.kind()));
      }
      for (int n : article.lines()) {
        lines.put(
            n,
            new ReviewLine(
                n,
                source.lines().get(n - 1),
                corrected(first, draft.source(), n),
                place,
                Optional.ofNullable(article.head().get(n)),
                Optional.ofNullable(text.get(n)),
                Optional.empty()));
      }
    }
    draft
        .leftovers()
        .forEach(
            (n, kind) ->
                lines.put(
                    n,
                    new ReviewLine(
                        n,
                        source.lines().get(n - 1),
                        corrected(first, draft.source(), n),
                        -1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(kind))));
    return draft.source().numbers().mapToObj(lines::get).toList();
  }

  private static Optional<String> corrected(SourceReading first, SourceReading now, int line) {
    return now == first || now.at(line).equals(first.at(line))
        ? Optional.empty()
        : Optional.of(now.text(line));
  }
}
