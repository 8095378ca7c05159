package polyclinic.source;

/**
 * A text in a page's front matter that is translated.
 *
 * @param key {@code title}, or {@code tags[0]} in a list
 * @param start offset in the file's text at which the value begins, with its quotation marks
 * @param end offset behind it
 */
public record FrontText(String key, String value, int start, int end) {}
