/** One SQLite file and the stores on it, one a package. Knows the model and nothing else. */
@NullMarked
package kange.store;

import org.jspecify.annotations.NullMarked;
