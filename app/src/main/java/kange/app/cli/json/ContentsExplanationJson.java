package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import kange.model.explain.ContentsExplanation;
import kange.model.explain.EntryExplanation;
import kange.model.explain.FormExplanation;

/**
 * How the contents page was read.
 *
 * @param form the form that won; null where there is no contents page
 * @param margin by how much
 */
public record ContentsExplanationJson(
    Optional<String> form,
    Optional<Double> margin,
    List<Form> tried,
    List<Entry> entries,
    List<List<Integer>> unexplained) {
  /** One form on one stretch of the file. */
  public record Form(
      String form,
      List<Integer> lines,
      double score,
      boolean headed,
      int entries,
      int found,
      int columns,
      boolean acceptable) {
    static Form of(FormExplanation form) {
      return new Form(
          Codes.of(form.form()),
          List.of(form.lines().first(), form.lines().last()),
          Codes.rounded(form.score()),
          form.headed(),
          form.entries(),
          form.found(),
          form.columns(),
          form.acceptable());
    }
  }

  /** An entry; {@code article} counts the articles from 1. */
  public record Entry(
      String text,
      Optional<String> column,
      Optional<Integer> page,
      boolean insideCover,
      Optional<Integer> article) {
    static Entry of(EntryExplanation entry) {
      return new Entry(
          entry.text(), entry.column(), entry.page(), entry.insideCover(), entry.article());
    }
  }

  /** The page as it is printed. */
  public static ContentsExplanationJson of(ContentsExplanation contents) {
    return new ContentsExplanationJson(
        contents.chosen().map(f -> Codes.of(f.form())),
        contents.margin().map(Codes::rounded),
        contents.tried().stream().map(Form::of).toList(),
        contents.entries().stream().map(Entry::of).toList(),
        LinesJson.of(contents.unexplained()));
  }
}
