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
   * Whether the digest stands under a damaged key, or differs in one bit from what it should be: a
   * change of the row would have changed about half of them.
   */
  static boolean onlyDigestIsDamaged(Stores stores, DigestFault fault) {
    Optional<byte[]> written = stores.digests().written(fault.unit(), fault.key());
    Optional<byte[]> now = stores.digests().now(fault.unit(), fault.key());
    if (now.isPresent() && stores.digests().count(now.get()) > 0) {
      return true;
    }
    if (written.isEmpty() || now.isEmpty() || written.get().length != now.get().length) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < now.get().length; i++) {
      different += Integer.bitCount((written.get()[i] ^ now.get()[i]) & 0xFF);
    }
    return different == 1;
  }
}
