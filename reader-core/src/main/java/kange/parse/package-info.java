/** Lines to a {@link kange.model.issue.ParsedIssue}: one class per stage, one door. */
@NullMarked
package kange.parse;

import org.jspecify.annotations.NullMarked;
