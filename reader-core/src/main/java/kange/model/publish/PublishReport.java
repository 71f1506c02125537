package kange.model.publish;

/**
 * What was published.
 *
 * @param news against the edition before it; of the first, all is new
 * @param written bytes that had to be written into the folder
 * @param kept bytes of files that stand there already, from the edition before
 * @param left earlier editions that should be gone and could not be removed; the next try is the
 *     next publishing
 * @param scansMissing scans that the archive names and that are not there as they were kept
 */
public record PublishReport(
    Edition edition, EditionNews news, long written, long kept, int left, int scansMissing) {}
