package kange.store.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Digests values as SQLite stores them: each with its type and, where it has one, its length, so
 * that no two lists of values look alike.
 */
final class DigestWriter {
  /** Half of a SHA-256 is plenty against accidents, and half the room beside every row. */
  static final int SHA_LENGTH = 16;

  /**
   * Behind it a CRC-32C of the same bytes: it tells which bit was turned, should it be just one.
   */
  static final int LENGTH = SHA_LENGTH + Integer.BYTES;

  private static final byte NULL = 0;
  private static final byte INTEGER = 1;
  private static final byte REAL = 2;
  private static final byte TEXT = 3;
  private static final byte BLOB = 4;
  private static final byte ROW = 5;

  private final MessageDigest digest;
  private final CRC32C check = new CRC32C();

  DigestWriter() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Adds a row.
   *
   * @param part tells rows of different tables apart
   * @param values as they would be bound
   */
  DigestWriter row(int part, List<?> values) {
    add(ROW, (byte) part);
    values.forEach(this::value);
    return this;
  }

  /** Adds a value as it was read, or as it would be bound: an empty Optional is null. */
  void value(@Nullable Object value) {
    switch (value) {
      case null -> add(NULL);
      case Optional<?> maybe -> value(maybe.orElse(null));
      case Integer number -> number(INTEGER, number);
      case Long number -> number(INTEGER, number);
      case Double number -> number(REAL, Double.doubleToLongBits(number));
      case String text -> bytes(TEXT, text.getBytes(StandardCharsets.UTF_8));
      case byte[] bytes -> bytes(BLOB, bytes);
      default -> throw new IllegalArgumentException("not SQLite's: " + value.getClass());
    }
  }

  /** Adds a text by the bytes it is stored as. */
  void text(byte[] bytes) {
    bytes(TEXT, bytes);
  }

  private void number(byte type, long bits) {
    add(type);
    add(ByteBuffer.allocate(Long.BYTES).putLong(bits).array());
  }

  private void add(byte... bytes) {
    digest.update(bytes);
    check.update(bytes);
  }

  private void bytes(byte type, byte[] bytes) {
    number(type, bytes.length);
    add(bytes);
  }

  /** The digest, {@link #LENGTH} bytes; nothing can be added afterwards. */
  byte[] done() {
    return ByteBuffer.allocate(LENGTH)
        .put(digest.digest(), 0, SHA_LENGTH)
        .putInt((int) check.getValue())
        .array();
  }
}
