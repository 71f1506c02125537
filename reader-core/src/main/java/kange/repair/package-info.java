/** Makes anew what was damaged in an archive, from its sources; nothing that no digest proves. */
@NullMarked
package kange.repair;

import org.jspecify.annotations.NullMarked;
