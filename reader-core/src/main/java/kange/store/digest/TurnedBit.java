package kange.store.digest;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kange.store.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one bit that a failing disk turned in a row, and turns it back where the digest then
 * agrees: the only way to bring back what no source holds.
 */
final class TurnedBit {
  /** The widths, in bits, in which SQLite stores whole numbers. */
  private static final int[] WIDTHS = {8, 16, 24, 32, 48, 64};

  private final List<Cell> cells;
  private final byte[] wanted;

  /** A value with its type; texts as the bytes that are stored, which may be no UTF-8. */
  private record Cell(@Nullable Object value, boolean text) {}

  private TurnedBit(List<Cell> cells, byte[] wanted) {
    this.cells = cells;
    this.wanted = wanted;
  }

  /**
   * Turns it back.
   *
   * @param wanted the digests that the row may have had
   * @return false, and nothing is written, where it was not one bit of a value
   */
  static boolean turnBack(Connection c, DigestedTable table, String key, List<byte[]> wanted)
      throws SQLException {
    Optional<List<Cell>> row = Sql.first(c, table.rawRow(), TurnedBit::cells, key);
    if (row.isEmpty()) {
      return false;
    }
    for (byte[] digest : wanted) {
      TurnedBit search = new TurnedBit(row.get(), digest);
      for (int column = 0; column < row.get().size(); column++) {
        Optional<Object> value = search.find(column);
        if (value.isPresent()) {
          Sql.update(c, table.update(column, row.get().get(column).text()), value.get(), key);
          return true;
        }
      }
    }
    return false;
  }

  /** Of a row that gives, for each column, its type and its value. */
  private static List<Cell> cells(ResultSet row) throws SQLException {
    List<Cell> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i += 2) {
      Object value = row.getObject(i + 1);
      cells.add(
          new Cell(
              value instanceof Integer number ? (Object) number.longValue() : value,
              row.getString(i).equals("text")));
    }
    return cells;
  }

  private Optional<Object> find(int column) {
    Object value = cells.get(column).value();
    if (value instanceof Long number) {
      return turned(number).filter(n -> proved(column, n)).<Object>mapToObj(n -> n).findFirst();
    }
    if (value instanceof Double number) {
      return IntStream.range(0, Long.SIZE)
          .<Object>mapToObj(
              b -> Double.longBitsToDouble(Double.doubleToLongBits(number) ^ (1L << b)))
          .filter(n -> proved(column, n))
          .findFirst();
    }
    return value instanceof byte[] bytes ? inBytes(column, bytes) : Optional.empty();
  }

  /** A number with one bit turned, in every width it may be stored in. */
  private static LongStream turned(long number) {
    return Arrays.stream(WIDTHS)
        .filter(width -> number == signed(number, width))
        .boxed()
        .flatMapToLong(
            width -> IntStream.range(0, width).mapToLong(bit -> signed(number ^ 1L << bit, width)))
        .distinct();
  }

  private static long signed(long number, int width) {
    int rest = Long.SIZE - width;
    return number << rest >> rest;
  }

  /** The CRC knows the place: no need to try each bit of what may be megabytes. */
  private Optional<Object> inBytes(int column, byte[] bytes) {
    int now = ByteBuffer.wrap(digest(column, bytes)).getInt(DigestWriter.SHA_LENGTH);
    int then = ByteBuffer.wrap(wanted).getInt(DigestWriter.SHA_LENGTH);
    int behind = bytesBehind(column);
    return new CrcSyndrome(now ^ then)
        .places(bytes.length, behind)
        .<Object>map(
            place -> {
              byte[] turned = bytes.clone();
              turned[place.index()] ^= (byte) (1 << place.bit());
              return turned;
            })
        .filter(turned -> proved(column, turned))
        .findFirst();
  }

  /** How many bytes are digested behind a value: each value has its type, and a length or eight. */
  private int bytesBehind(int column) {
    int behind = 0;
    for (Cell cell : cells.subList(column + 1, cells.size())) {
      behind += 1 + (cell.value() == null ? 0 : Long.BYTES);
      behind += cell.value() instanceof byte[] bytes ? bytes.length : 0;
    }
    return behind;
  }

  private boolean proved(int column, Object turned) {
    return Arrays.equals(wanted, digest(column, turned));
  }

  private byte[] digest(int column, Object instead) {
    DigestWriter writer = new DigestWriter().row(0, List.of());
    for (int i = 0; i < cells.size(); i++) {
      Object value = i == column ? instead : cells.get(i).value();
      if (cells.get(i).text() && value instanceof byte[] bytes) {
        writer.text(bytes);
      } else {
        writer.value(value);
      }
    }
    return writer.done();
  }
}
