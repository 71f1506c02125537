package kange.model.scan;

import java.util.Optional;

/**
 * Where a line stands in a scan.
 *
 * @param page of the scan, from 1
 * @param printed the number printed on it, where that is known
 */
public record ScanPlace(int page, Optional<Integer> printed, PlaceBasis basis) {}
