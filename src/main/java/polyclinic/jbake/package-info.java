/**
 * JBake and FreeMarker at arm's length: a resolved site and its templates in, a folder of files
 * out.
 */
package polyclinic.jbake;
