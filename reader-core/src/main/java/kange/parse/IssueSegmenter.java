package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.parse.contents.Aligner;
import kange.parse.contents.Candidate;
import kange.parse.contents.CandidateFinder;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsReader;
import kange.parse.label.FeatureReader;
import kange.parse.label.FeatureTable;
import kange.parse.label.LabelWeights;
import kange.parse.label.Labelling;
import kange.parse.label.SequenceLabeller;
import kange.parse.line.LineReader;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.order.ContinuationResolver;
import kange.parse.order.PrintedJumps;
import kange.parse.segment.ArticleEnds;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.BodyColumns;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.LabelSegmenter;
import kange.parse.segment.LineLabels;
import kange.parse.segment.Unwrapper;
import kange.parse.spread.NewspaperPage;
import kange.parse.spread.SpreadReading;

/** Divides a file into articles and what stands around them. One instance per file. */
final class IssueSegmenter {
  private final List<TextLine> lines;
  private final Contents contents;
  private final List<Candidate> candidates;
  private final List<Candidate> placed;

  IssueSegmenter(List<TextLine> lines) {
    this.lines = lines;
    contents = ContentsReader.read(lines);
    candidates = contents.found() ? new CandidateFinder(lines, contents).find() : List.of();
    placed = Aligner.align(candidates, contents.entries());
  }

  /** Reads physical lines as far as to the places of the listed titles. */
  static IssueSegmenter of(List<String> physical) {
    List<TextLine> lines = LineReader.read(physical);
    int width = DocumentStatistics.wrapWidth(lines);
    return new IssueSegmenter(width == 0 ? lines : Unwrapper.unwrap(lines, width));
  }

  static IssueOutline outline(List<TextLine> lines) {
    int width = DocumentStatistics.wrapWidth(lines);
    if (width == 0) {
      return new IssueSegmenter(lines).outline();
    }
    IssueOutline unwrapped = new IssueSegmenter(Unwrapper.unwrap(lines, width)).outline();
    // A page head tells a newspaper; without one, only a file is tried in which no articles show,
    // or that begins with text: the headings may stand behind it.
    boolean spread =
        NewspaperPage.looksLike(lines, width)
            || (!unwrapped.contents().found()
                && (unwrapped.drafts().size() <= 1 || unwrapped.drafts().getFirst().isUntitled()));
    return spread ? new IssueSegmenter(lines).spread(width).orElse(unwrapped) : unwrapped;
  }

  FeatureTable features() {
    return FeatureReader.read(lines, contents, placed, candidates);
  }

  List<TextLine> lines() {
    return lines;
  }

  Contents contents() {
    return contents;
  }

  private Labelling labelling() {
    return new SequenceLabeller(LabelWeights.learnt()).label(features(), contents.positions());
  }

  private IssueOutline outline() {
    Labelling labelling = labelling();
    LineLabels kinds = new LineLabels(lines);
    DocumentStatistics traits = DocumentStatistics.of(lines, contents, 0);
    NgramCohesion kinship = new NgramCohesion(lines);
    List<ArticleSegment> drafts =
        new LabelSegmenter(lines, contents, placed, labelling, kinds).divide();
    BodyColumns columns = BodyColumns.find(lines, contents, drafts, kinds);
    drafts = columns.without(drafts, kinds);
    drafts = PrintedJumps.follow(lines, drafts, kinship);
    ArticleEnds ends = new ArticleEnds(lines, traits.endMarks());
    drafts = new ContinuationResolver(lines, ends::at, kinship).resolve(drafts);
    return new IssueOutline(
        lines, contents, traits, drafts, kinds, kinship, labelling, columns, candidates);
  }

  private Optional<IssueOutline> spread(int width) {
    LineLabels kinds = new LineLabels(lines);
    SpreadReading page = new NewspaperPage(lines, width, kinds).read();
    if (page.articles().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IssueOutline(
            lines,
            contents,
            DocumentStatistics.of(lines, contents, width),
            page.articles(),
            kinds,
            new NgramCohesion(lines),
            Labelling.decided(page.labels()),
            BodyColumns.NONE,
            candidates));
  }
}
