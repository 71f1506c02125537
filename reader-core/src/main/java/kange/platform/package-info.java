/** What the JDK leaves to do with files and threads; knows nothing of journals. */
@NullMarked
package kange.platform;

import org.jspecify.annotations.NullMarked;
