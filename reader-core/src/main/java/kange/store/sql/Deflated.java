package kange.store.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import kange.model.ArchiveException;
import kange.model.message.Message;

/** Source bytes as they lie in the database: zlib-compressed. */
public final class Deflated {
  private Deflated() {}

  public static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(StoreMessage.SOURCE_NOT_PACKED), e);
    }
    return packed.toByteArray();
  }

  /** Fails when the bytes were damaged. */
  public static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ArchiveException(Message.of(StoreMessage.SOURCE_DAMAGED), e);
    }
  }
}
