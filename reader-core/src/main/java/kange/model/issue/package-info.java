/** An issue as it was read: articles, blocks, contributors, source lines, doubts. */
@NullMarked
package kange.model.issue;

import org.jspecify.annotations.NullMarked;
