/** Bytes to lines, folding for matching, pinyin. */
@NullMarked
package kange.text;

import org.jspecify.annotations.NullMarked;
