/**
 * Reads a folder of built HTML and proves its links: offline, without a false alarm, each page once.
 *
 * <p>{@link polyclinic.check.LinkChecker} is the door for any folder, {@link
 * polyclinic.check.OutputCheck} for a site that we baked ourselves.
 */
package polyclinic.check;
