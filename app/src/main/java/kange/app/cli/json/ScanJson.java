package kange.app.cli.json;

import java.util.List;
import java.util.Locale;
import kange.model.scan.PageLabel;
import kange.model.scan.ScanFile;

/**
 * What is attached to an issue as {@code scan --json} lists it.
 *
 * @param labels the pages of which a person said what is printed on them
 */
public record ScanJson(long issue, List<File> files, List<Label> labels) {
  /** A file of the scan. */
  public record File(String name, String format, String sha256, long bytes, int pages) {}

  /** A page of the scan, from 1, and the number printed on it. */
  public record Label(int page, int printed) {}

  /** As JSON. */
  public static ScanJson of(long issue, List<ScanFile> files, List<PageLabel> labels) {
    return new ScanJson(
        issue,
        files.stream()
            .map(
                f ->
                    new File(
                        f.name(),
                        f.format().name().toLowerCase(Locale.ROOT),
                        f.sha256(),
                        f.bytes(),
                        f.pages()))
            .toList(),
        labels.stream().map(l -> new Label(l.page(), l.printed())).toList());
  }
}
