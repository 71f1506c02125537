package kange.publish;

/**
 * An issue of an edition.
 *
 * @param id its identity in the archive
 * @param state a digest of all that is said in it
 * @param label for people
 */
record PublishedIssue(long id, String state, String label) {}
