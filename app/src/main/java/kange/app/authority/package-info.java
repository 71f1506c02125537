/** Authority control: names that are one joined, renamed, parted and told apart, with undo. */
@NullMarked
package kange.app.authority;

import org.jspecify.annotations.NullMarked;
