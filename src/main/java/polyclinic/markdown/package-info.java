/**
 * Markdown with our directives, citations and ids, to HTML with places left open for what only the
 * whole site knows: where a link leads, which number a citation has.
 */
package polyclinic.markdown;
