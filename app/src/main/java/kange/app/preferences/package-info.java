/** The room where one says how the window and the pages are to be: the settings, keys, licences. */
@NullMarked
package kange.app.preferences;

import org.jspecify.annotations.NullMarked;
