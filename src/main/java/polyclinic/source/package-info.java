/**
 * Reads a site's folder: Markdown, YAML, references, words. Everything keeps its file, line and
 * column.
 */
package polyclinic.source;
