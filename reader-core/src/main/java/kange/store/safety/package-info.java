/**
 * What people made in an archive and no source can give back: read out, and put back where missing.
 */
@NullMarked
package kange.store.safety;

import org.jspecify.annotations.NullMarked;
