package kange.parse.label;

import java.util.List;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.line.TextLine;

/** Reads the features of all lines of a file once. Linear in the text; stateless. */
public final class FeatureReader {
  private FeatureReader() {}

  /**
   * The features of a file's lines.
   *
   * @param placed the places chosen for the entries of the contents page
   * @param all every place where an entry might begin
   */
  public static FeatureTable read(
      List<TextLine> lines, Contents contents, List<Candidate> placed, List<Candidate> all) {
    FeatureTable table = new FeatureTable(lines.size());
    OwnFeatures own = new OwnFeatures(table);
    for (int i = 0; i < lines.size(); i++) {
      own.read(i, lines.get(i));
    }
    new RepeatFeatures(lines, contents.positions(), table).read();
    new ContextFeatures(lines, table).read();
    new ContentsFeatures(lines, contents, placed, table).read(placed, all);
    new HeadFeatures(table).read();
    new LookFeatures(lines, table).read();
    return table;
  }
}
