package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;

/** Lines written as {@code LABEL text}, with the contents page they stand under. */
final class LabelledFile {
  final List<TextLine> lines;
  final Labelling labelling;
  final LineLabels kinds;
  final Contents contents;
  final List<Candidate> placed = new ArrayList<>();

  LabelledFile(Contents contents, String... rows) {
    List<String> texts = new ArrayList<>();
    List<LineLabel> labels = new ArrayList<>();
    for (String row : rows) {
      String[] parts = row.split(" ", 2);
      labels.add(LineLabel.valueOf(parts[0]));
      texts.add(parts[1]);
    }
    this.lines = Texts.lines(String.join("\n\n", texts));
    this.labelling = Labelling.decided(labels);
    this.kinds = new LineLabels(lines);
    this.contents = contents;
  }

  LabelledFile place(int entry, int line) {
    String title = contents.entries().get(entry).whole();
    placed.add(new Candidate(entry, line, line, 1, 2, title, List.of()));
    return this;
  }

  List<ArticleSegment> divide() {
    return new LabelSegmenter(lines, contents, placed, labelling, kinds).divide();
  }
}
