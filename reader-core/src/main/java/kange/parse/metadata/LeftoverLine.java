package kange.parse.metadata;

import kange.model.issue.LeftoverKind;
import kange.parse.line.TextLine;

/** A line that belongs to no article, and what it is. */
public record LeftoverLine(TextLine line, LeftoverKind kind) {}
