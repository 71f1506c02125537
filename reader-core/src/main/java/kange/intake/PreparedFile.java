package kange.intake;

import java.nio.file.Path;
import java.util.Optional;
import kange.model.issue.ParsedIssue;

/**
 * A file read and, unless its bytes are there already and stay there, parsed.
 *
 * @param path as it was given
 */
record PreparedFile(Path path, IssueFile file, Optional<ParsedIssue> parsed) {}
