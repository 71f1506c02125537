package kange.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.ToDoubleFunction;
import kange.model.explain.IssueExplanation;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.JournalProfile;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.SourceInfo;
import kange.parse.article.ArticleReader;
import kange.parse.article.ReadArticle;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.doubt.ArticleJudge;
import kange.parse.doubt.DoubtWeights;
import kange.parse.explain.ReadIssue;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.metadata.LeftoverLine;
import kange.parse.metadata.MetadataReader;
import kange.parse.metadata.MetadataReading;
import kange.parse.proposal.ProposalFinder;
import kange.parse.proposal.ProposalWeights;
import kange.parse.segment.IssueOutline;
import kange.parse.warning.ParseMessage;
import kange.parse.warning.ParseWarnings;
import kange.text.SourceText;

/**
 * The only door to parsing. Stateless and thread-safe; never throws for any text. When its thread
 * is interrupted, a parse ends with a {@link java.util.concurrent.CancellationException}.
 */
public final class IssueParser {
  /** Raised whenever a text may be read otherwise than before. */
  public static final int VERSION = 8;

  /** Reads an issue. Every non-blank line ends in exactly one article or one leftover. */
  public ParsedIssue parse(SourceText source) {
    return parse(source, JournalProfile.NONE);
  }

  /** Reads an issue of a journal a librarian knows more of than the file shows. */
  public ParsedIssue parse(SourceText source, JournalProfile profile) {
    return read(source).parse(profile);
  }

  /** Begins to read an issue whose journal, and with it the profile, only the text can tell. */
  public IssueReading read(SourceText source) {
    return read(source, share -> {});
  }

  /**
   * As above.
   *
   * @param told how much of the reading is done, from 0 to 1, as long as it goes on; on its thread
   */
  public IssueReading read(SourceText source, DoubleConsumer told) {
    return new IssueReading(source, new ReadingProgress(told));
  }

  /**
   * Reads an issue and says why it was read so: the same parse as {@link #parse}, with its
   * decisions.
   */
  public IssueExplanation explain(SourceText source, JournalProfile profile) {
    return read(source).explain(profile);
  }

  /**
   * @param told how far it is
   */
  static ParsedIssue assemble(SourceInfo source, IssueOutline outline, ReadingProgress told) {
    return read(source, outline, told).issue();
  }

  /** The issue with all that it was made of. */
  static ReadIssue read(SourceInfo source, IssueOutline outline, ReadingProgress told) {
    List<ReadArticle> articles = articles(outline);
    boolean[] used = new boolean[outline.lines().size()];
    articles.forEach(read -> read.segment().lines().forEach(i -> used[i] = true));
    List<Leftover> other = leftovers(outline, used);
    MetadataReading facts = MetadataReader.reading(leftoverLines(outline));
    ArticleJudge judge = new ArticleJudge(DoubtWeights.learnt(), outline, articles);
    ParsedIssue issue =
        new ParsedIssue(
            source,
            facts.metadata(),
            outline.columns(),
            judged(outline, articles, judge, told),
            other,
            warnings(source.file(), outline, used, facts),
            facts.origins());
    return new ReadIssue(issue, outline, articles, judge, facts);
  }

  private static List<Article> judged(
      IssueOutline outline, List<ReadArticle> articles, ArticleJudge judge, ReadingProgress told) {
    ProposalFinder proposals = new ProposalFinder(ProposalWeights.learnt(), outline, articles);
    List<Article> judged = judge.judge();
    told.reached(ReadingProgress.Stage.JUDGED);
    List<Article> proposed = new ArrayList<>();
    for (int k = 0; k < judged.size(); k++) {
      told.articles(k, judged.size());
      Article article = judged.get(k);
      boolean doubted = !article.warnings().isEmpty();
      proposed.add(doubted ? proposals.propose(k, article, doubts(judge, k)) : article);
    }
    return proposed;
  }

  /** How much tells against each field of an article. */
  static ToDoubleFunction<ArticleField> doubts(ArticleJudge judge, int k) {
    Map<ArticleField, Double> doubts = judge.doubts(k);
    return field -> doubts.getOrDefault(field, 0.0);
  }

  /** The articles of an outline, not yet judged. */
  static List<ReadArticle> articles(IssueOutline outline) {
    ArticleReader reader = new ArticleReader(outline);
    return outline.drafts().stream()
        .filter(draft -> !draft.lines().isEmpty())
        .peek(draft -> Interruption.check())
        .map(reader::read)
        .toList();
  }

  /** The lines that belong to no article, with what they are. */
  static List<LeftoverLine> leftoverLines(IssueOutline outline) {
    List<LeftoverLine> leftovers = new ArrayList<>();
    for (int i = 0; i < outline.lines().size(); i++) {
      TextLine line = outline.lines().get(i);
      outline.kinds().at(i).ifPresent(kind -> leftovers.add(new LeftoverLine(line, kind)));
    }
    return leftovers;
  }

  private static List<Leftover> leftovers(IssueOutline outline, boolean[] used) {
    Map<LeftoverKind, List<Integer>> byKind = new EnumMap<>(LeftoverKind.class);
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        LeftoverKind kind = outline.kinds().at(i).orElse(LeftoverKind.NOISE);
        List<Integer> numbers = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
        LineRange range = outline.lines().get(i).range();
        for (int number = range.first(); number <= range.last(); number++) {
          numbers.add(number);
        }
      }
    }
    List<Leftover> other = new ArrayList<>();
    byKind.forEach((kind, numbers) -> other.add(new Leftover(kind, LineRange.of(numbers))));
    return other;
  }

  private static List<ParseWarning> warnings(
      String file, IssueOutline outline, boolean[] used, MetadataReading facts) {
    List<ParseWarning> warnings = new ArrayList<>();
    Contents contents = outline.contents();
    if (!contents.found()) {
      warnings.add(ParseWarnings.warning(ParseMessage.NO_CONTENTS, List.of()));
    }
    // By identity: of two entries that read alike each wants its own article.
    Set<ContentsEntry> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    outline.drafts().forEach(d -> d.start().entry().ifPresent(placed::add));
    for (ContentsEntry entry : contents.entries()) {
      if (!placed.contains(entry)) {
        warnings.add(
            ParseWarnings.warning(ParseMessage.CONTENTS_ENTRY_NOT_FOUND, List.of(), entry.whole()));
      }
    }
    if (!contents.unexplained().isEmpty()) {
      List<Integer> numbers =
          contents.unexplained().stream().map(i -> outline.lines().get(i).number()).toList();
      warnings.add(
          ParseWarnings.warning(ParseMessage.CONTENTS_LINES_UNREAD, LineRange.of(numbers)));
    }
    warnings.addAll(LostCharacters.warning(outline.lines()));
    warnings.addAll(MetadataWarnings.of(file, outline, facts));
    List<Integer> prose = unexplainedProse(outline, used);
    if (!prose.isEmpty()) {
      warnings.add(ParseWarnings.warning(ParseMessage.UNASSIGNED_LINES, LineRange.of(prose)));
    }
    return warnings;
  }

  /** Running text that ended outside every article, and neither in a notice nor in a guide. */
  private static List<Integer> unexplainedProse(IssueOutline outline, boolean[] used) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      TextLine line = outline.lines().get(i);
      LeftoverKind kind = outline.kinds().at(i).orElse(LeftoverKind.NOISE);
      boolean explained =
          kind == LeftoverKind.NOTICE || kind == LeftoverKind.GUIDE || kind == LeftoverKind.TOC;
      if (!used[i]
          && !explained
          && line.chars() >= 60
          && !JournalPhrases.isMasthead(line.text())
          && !JournalPhrases.isPageHead(line.text())) {
        numbers.add(line.number());
      }
    }
    return numbers;
  }
}
