package polyclinic.search;

/**
 * What can be found: the beginning of a page, a section, a question, a term, a person.
 *
 * @param page number of its page in the index, 0-based
 * @param id of the heading or question on the page; empty for the page's beginning
 * @param title the page's own title for its beginning
 * @param text without markup
 */
record Entry(int page, String id, String title, String text) {

  /** Everything in which words are looked for. */
  String searched() {
    return title + " " + text;
  }
}
