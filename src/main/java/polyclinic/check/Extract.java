package polyclinic.check;

/**
 * An address found inside a longer text.
 *
 * @param offset where it begins in that text, 0-based
 */
record Extract(String url, int offset) {}
