package polyclinic.model;

/** A heading in a page's list of contents. */
public record ContentsEntry(int level, String id, String title) {}
