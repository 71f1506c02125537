/** Title, by-line, blocks, notes and doubts of one article. */
@NullMarked
package kange.parse.article;

import org.jspecify.annotations.NullMarked;
