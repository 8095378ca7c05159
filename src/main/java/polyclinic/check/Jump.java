package polyclinic.check;

/**
 * A reference from a document to a file of the folder that exists.
 *
 * @param language value of {@code hreflang}; empty if there is none
 * @param event 0-based number of the reference among those of its document
 * @param target path of the file, relative to the folder
 */
record Jump(Kind kind, String url, String language, int event, String target) {}
