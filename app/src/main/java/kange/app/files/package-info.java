/** How a person chooses files and folders. */
@NullMarked
package kange.app.files;

import org.jspecify.annotations.NullMarked;
