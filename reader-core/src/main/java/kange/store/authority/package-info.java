/** Which printed names stand under which headings: references, their headings, and acts on them. */
@NullMarked
package kange.store.authority;

import org.jspecify.annotations.NullMarked;
