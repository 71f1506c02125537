package kange.store.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class CrcSyndromeTest {
  @Test
  void theDifferenceOfTwoChecksumsTellsWhichBitWasTurned() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] text = new byte[1 + random.nextInt(3_000)];
      byte[] behind = new byte[random.nextInt(200)];
      random.nextBytes(text);
      random.nextBytes(behind);
      int before = crc(text, behind);
      int index = random.nextInt(text.length);
      int bit = random.nextInt(Byte.SIZE);
      text[index] ^= (byte) (1 << bit);
      List<CrcSyndrome.Place> places =
          new CrcSyndrome(before ^ crc(text, behind)).places(text.length, behind.length).toList();
      assertEquals(List.of(new CrcSyndrome.Place(index, bit)), places);
    }
  }

  @Test
  void twoTurnedBitsAreNotTakenForOneNearby() {
    byte[] text = new byte[500];
    int before = crc(text, new byte[0]);
    text[3] ^= 1;
    text[400] ^= 64;
    assertTrue(
        new CrcSyndrome(before ^ crc(text, new byte[0]))
            .places(text.length, 0)
            .findAny()
            .isEmpty());
  }

  private static int crc(byte[] text, byte[] behind) {
    CRC32C crc = new CRC32C();
    crc.update(text);
    crc.update(behind);
    return (int) crc.getValue();
  }
}
