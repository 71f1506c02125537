package kange.parse;

import java.util.List;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.model.issue.ProposedCorrection;
import kange.parse.ReadingProgress.Stage;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsReader;
import kange.parse.contents.place.Aligner;
import kange.parse.contents.place.Candidate;
import kange.parse.contents.place.CandidateFinder;
import kange.parse.correction.SaidLabels;
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

/**
 * Divides the lines of a file into articles and what stands around them, as often as is asked: its
 * contents page and what can be seen of its lines are read once. For one thread.
 */
final class IssueSegmenter {
  private final List<TextLine> lines;
  private final Contents contents;
  private final List<Candidate> candidates;
  private final List<Candidate> placed;
  private final DocumentStatistics traits;
  private final NgramCohesion kinship;
  private final ReadingProgress told;
  private Optional<FeatureTable> features = Optional.empty();

  /**
   * @param form how the contents page is set; empty where the file is to show it
   * @param told what it has come to
   */
  IssueSegmenter(List<TextLine> lines, Optional<ContentsFormName> form, ReadingProgress told) {
    this.lines = lines;
    this.told = told;
    contents =
        ContentsReader.read(lines, form, share -> told.between(Stage.LINES, Stage.CONTENTS, share));
    candidates = contents.found() ? new CandidateFinder(lines, contents).find() : List.of();
    placed = Aligner.align(candidates, contents.entries());
    traits = DocumentStatistics.of(lines, contents, 0);
    kinship = new NgramCohesion(lines);
  }

  /** Reads physical lines as far as to the places of the listed titles. */
  static IssueSegmenter of(List<String> physical) {
    List<TextLine> lines = LineReader.read(physical);
    int width = DocumentStatistics.wrapWidth(lines);
    List<TextLine> whole = width == 0 ? lines : Unwrapper.unwrap(lines, width);
    return new IssueSegmenter(whole, Optional.empty(), ReadingProgress.NONE);
  }

  FeatureTable features() {
    if (features.isEmpty()) {
      features = Optional.of(FeatureReader.read(lines, contents, placed, candidates));
    }
    return features.get();
  }

  List<TextLine> lines() {
    return lines;
  }

  Contents contents() {
    return contents;
  }

  private Labelling labelling(List<ProposedCorrection> corrections) {
    return new SequenceLabeller(LabelWeights.learnt())
        .label(features(), contents.positions(), SaidLabels.of(lines, corrections));
  }

  /**
   * By the labels of the lines.
   *
   * @param corrections what they say of lines is taken as known
   */
  IssueOutline outline(List<ProposedCorrection> corrections) {
    features();
    told.reached(Stage.FEATURES);
    Labelling labelling = labelling(corrections);
    told.reached(Stage.LABELS);
    LineLabels kinds = new LineLabels(lines);
    List<ArticleSegment> drafts =
        new LabelSegmenter(lines, contents, placed, labelling, kinds).divide();
    BodyColumns columns = BodyColumns.find(lines, contents, drafts, kinds);
    drafts = columns.without(drafts, kinds);
    drafts = PrintedJumps.follow(lines, drafts, kinship);
    told.reached(Stage.GROUPED);
    ArticleEnds ends = new ArticleEnds(lines, traits.endMarks());
    drafts =
        new ContinuationResolver(lines, ends::at, kinship)
            .resolve(drafts, share -> told.between(Stage.GROUPED, Stage.DIVIDED, share));
    return new IssueOutline(
        lines, contents, traits, drafts, kinds, kinship, labelling, columns, candidates);
  }

  /**
   * As the page of a newspaper, if it is one.
   *
   * @param width of its hard-wrapped lines, in characters
   */
  Optional<IssueOutline> spread(int width) {
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
            kinship,
            Labelling.decided(page.labels()),
            BodyColumns.NONE,
            candidates));
  }
}
