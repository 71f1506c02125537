package kange.repair;

import java.util.Optional;
import kange.store.Stores;
import kange.store.digest.DigestFault;

/** Puts single rows right, of what people made: there is no source to make them anew from. */
final class RowRepair {
  private final Stores stores;

  RowRepair(Stores stores) {
    this.stores = stores;
  }

  boolean mend(DigestFault fault) {
    if (onlyDigestIsDamaged(stores, fault)) {
      stores.digests().renew(fault);
      return true;
    }
    return stores.digests().turnBack(fault);
  }

  /**
   * Whether the digest differs in one bit from what it should be, for a change of the row would
   * have changed about half of them; or stands under a damaged key, where nothing else is.
   */
  static boolean onlyDigestIsDamaged(Stores stores, DigestFault fault) {
    Optional<byte[]> now = stores.digests().now(fault.unit(), fault.key());
    if (now.isEmpty()) {
      return false;
    }
    Optional<byte[]> written = stores.digests().written(fault.unit(), fault.key());
    return written.isPresent()
        ? differInOneBit(written.get(), now.get())
        // A copy of something has that thing's digest, too: but then the thing is there.
        : stores.digests().isStray(now.get());
  }

  private static boolean differInOneBit(byte[] one, byte[] other) {
    if (one.length != other.length) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.length; i++) {
      different += Integer.bitCount((one[i] ^ other[i]) & 0xFF);
    }
    return different == 1;
  }
}
