/**
 * The way through: read, resolve, bake, check, publish. Begin with {@link polyclinic.SiteBuild}.
 */
package polyclinic;
