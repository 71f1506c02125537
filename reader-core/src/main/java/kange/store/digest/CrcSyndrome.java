package kange.store.digest;

import java.util.stream.Stream;

/**
 * What two CRC-32C of texts of one length differ by. The CRC is linear: the difference depends on
 * the turned bits alone, and for one bit it tells the place (Castagnoli 1993, RFC 3720 appendix
 * B.4).
 */
final class CrcSyndrome {
  /** Castagnoli's polynomial, reflected. */
  private static final int POLYNOMIAL = 0x82F63B78;

  private static final int LOW_BYTE = 0xFF;
  private static final int[] TABLE = table();

  private final int difference;

  /** A place in a text. */
  record Place(int index, int bit) {}

  CrcSyndrome(int difference) {
    this.difference = difference;
  }

  private static int[] table() {
    int[] table = new int[LOW_BYTE + 1];
    for (int value = 0; value < table.length; value++) {
      int crc = value;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
      }
      table[value] = crc;
    }
    return table;
  }

  /**
   * Where a single turned bit explains the difference, last place first.
   *
   * @param length of the text
   * @param behind how many bytes the CRC goes on behind it
   */
  Stream<Place> places(int length, int behind) {
    int[] states = new int[Byte.SIZE];
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      states[bit] = TABLE[1 << bit];
    }
    Stream.Builder<Place> places = Stream.builder();
    for (int distance = 0; distance < behind + length; distance++) {
      int index = length - 1 - (distance - behind);
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        if (distance >= behind && states[bit] == difference) {
          places.add(new Place(index, bit));
        }
        states[bit] = states[bit] >>> Byte.SIZE ^ TABLE[states[bit] & LOW_BYTE];
      }
    }
    return places.build();
  }
}
