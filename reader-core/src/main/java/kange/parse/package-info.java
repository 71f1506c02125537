/** Lines to a {@link kange.model.issue.ParsedIssue}: one class per stage, one door. */
package kange.parse;
