/** What the program remembers between two starts, and where it keeps it. */
@NullMarked
package kange.app.settings;

import org.jspecify.annotations.NullMarked;
