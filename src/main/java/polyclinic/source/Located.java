package polyclinic.source;

import polyclinic.report.SourceLocation;

/** A text as an editor wrote it, and where. */
public record Located(String value, SourceLocation at) {}
