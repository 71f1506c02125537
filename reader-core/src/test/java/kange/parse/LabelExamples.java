package kange.parse;

import java.util.List;
import java.util.Map;
import kange.model.issue.LeftoverKind;
import kange.parse.label.CrfTrainer;
import kange.parse.label.GoldArticle;
import kange.parse.label.GoldLabels;
import kange.text.SourceText;

/** Makes of an issue and its card an example to learn the labels from. */
public final class LabelExamples {
  private LabelExamples() {}

  /**
   * The example; lines and contents are read as the parser reads them, so that its slips are learnt
   * with.
   *
   * @param other by physical line, what the line is that belongs to no article
   */
  public static CrfTrainer.Example of(
      SourceText source, List<GoldArticle> articles, Map<Integer, LeftoverKind> other) {
    IssueSegmenter segmenter = IssueSegmenter.of(source.lines());
    return CrfTrainer.Example.of(
        segmenter.features(),
        segmenter.contents().positions(),
        GoldLabels.of(segmenter.lines(), articles, other));
  }
}
