/** The page one starts from: go on reading, the newest issues, journals, favourites. */
@NullMarked
package kange.app.home;

import org.jspecify.annotations.NullMarked;
