package kange.parse.metadata;

import java.util.Optional;
import kange.model.issue.CardField;
import kange.model.issue.LineRange;

/**
 * Something a field may be, and the evidence for it.
 *
 * @param value as the field is to be written
 * @param lines where it stands
 * @param weight how well form and place speak for it, from 0 to 1
 * @param misread its line as it was read, where digits had to be guessed: 2O24, l2
 */
record FieldCandidate(
    CardField field, String value, LineRange lines, double weight, Optional<String> misread) {}
