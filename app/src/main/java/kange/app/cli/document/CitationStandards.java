package kange.app.cli.document;

import java.util.Map;
import kange.app.cli.session.Session;
import kange.model.export.CitationStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The editions of GB/T 7714, by the year that people name them by. */
public record CitationStandards(CommandSpec spec, Session session) {
  private static final Map<String, CitationStyle> YEARS =
      Map.of("2025", CitationStyle.GBT_7714_2025, "2015", CitationStyle.GBT_7714_2015);

  /**
   * The edition of a year.
   *
   * @throws ParameterException of a year without one
   */
  public CitationStyle of(String year) {
    CitationStyle found = YEARS.get(year);
    if (found == null) {
      throw new ParameterException(
          spec.commandLine(), session.text("cite.unknown", year, "2025 2015"));
    }
    return found;
  }
}
