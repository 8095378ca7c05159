package polyclinic.model;

import polyclinic.report.SourceLocation;

/**
 * A reference in the output that an editor wrote: how a finding gets back to the Markdown.
 *
 * @param url as it stands in the output's attribute, entities decoded
 */
public record WrittenLink(String url, SourceLocation at) {}
