package kange.model.issue;

/**
 * The file an issue was read from.
 *
 * @param file the file's name, without folders
 * @param sha256 of the bytes, lower-case hex
 * @param charset IANA name of the encoding it was read in
 * @param lines number of physical lines
 */
public record SourceInfo(String file, String sha256, String charset, int lines) {}
