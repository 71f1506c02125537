/** Lines to a {@link kange.model.ParsedIssue}: one class per stage, one door. */
package kange.parse;
