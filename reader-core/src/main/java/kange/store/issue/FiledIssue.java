package kange.store.issue;

import kange.model.issue.IssueMetadata;

/** An issue in the database, as far as another is recognised by it. */
public record FiledIssue(long id, IssueMetadata card) {}
