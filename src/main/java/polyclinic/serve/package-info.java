/**
 * The preview: a server for one editor on the same machine, which shows each change at once. Begin
 * with {@link polyclinic.serve.PreviewServer}.
 */
package polyclinic.serve;
