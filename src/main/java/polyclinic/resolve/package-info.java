/**
 * From manuscript to site: addresses, translations, links, citations, tables. After this nothing is
 * open, or the build has failed with all its findings.
 */
package polyclinic.resolve;
