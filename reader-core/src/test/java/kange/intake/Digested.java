package kange.intake;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kange.platform.Sha256;

/** Stands before Java's own SHA-256 and notes of what bytes a digest was made. */
final class Digested implements AutoCloseable {
  private static final List<byte[]> NOTED = new CopyOnWriteArrayList<>();
  private final Provider provider = new Noting();

  Digested() {
    NOTED.clear();
    Security.insertProviderAt(provider, 1);
  }

  /** How many digests were made of just these bytes. */
  long times(byte[] bytes) {
    return NOTED.stream().filter(noted -> Arrays.equals(noted, bytes)).count();
  }

  @Override
  public void close() {
    Security.removeProvider(provider.getName());
  }

  private static final class Noting extends Provider {
    private static final long serialVersionUID = 1L;

    private Noting() {
      super("Noting", "1", "notes what is digested");
      put("MessageDigest.SHA-256", Sha256.class.getName());
    }
  }

  /** Made by the security framework, by its name. */
  public static final class Sha256 extends MessageDigestSpi {
    private final MessageDigest real;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Sha256() throws GeneralSecurityException {
      real = MessageDigest.getInstance("SHA-256", "SUN");
    }

    @Override
    protected void engineUpdate(byte input) {
      real.update(input);
      bytes.write(input);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
      real.update(input, offset, length);
      bytes.write(input, offset, length);
    }

    @Override
    protected byte[] engineDigest() {
      NOTED.add(bytes.toByteArray());
      bytes.reset();
      return real.digest();
    }

    @Override
    protected void engineReset() {
      real.reset();
      bytes.reset();
    }
  }
}
