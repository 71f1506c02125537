package kange.export.font;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font while it is read.
 *
 * @param file what is closed with it: itself, or the collection it is in
 */
public record OpenFont(TrueTypeFont font, Closeable file) implements AutoCloseable {
  /**
   * Its map from Unicode, the one that knows most.
   *
   * @throws IOException when it has none
   */
  public CmapSubtable characters() throws IOException {
    CmapTable maps = font.getCmap();
    return Stream.of(
            maps.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_UNICODE_FULL),
            maps.getSubtable(CmapTable.PLATFORM_UNICODE, CmapTable.ENCODING_UNICODE_2_0_FULL),
            maps.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_UNICODE_BMP),
            maps.getSubtable(CmapTable.PLATFORM_UNICODE, CmapTable.ENCODING_UNICODE_2_0_BMP))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IOException("no Unicode cmap in " + font));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
