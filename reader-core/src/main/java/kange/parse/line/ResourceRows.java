package kange.parse.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a text that lies beside a class: words or weights, one a row. Stateless. */
public final class ResourceRows {
  private ResourceRows() {}

  /**
   * All rows but blank ones and remarks, which begin with #.
   *
   * @param beside a class in whose package the file lies
   * @throws UncheckedIOException where the file is not there
   */
  public static List<String> of(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("no such file: " + file);
      }
      BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return rows.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
