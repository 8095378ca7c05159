/**
 * Reads a folder of built HTML, each page once, and proves its links without a network.
 *
 * <p>{@link polyclinic.check.LinkChecker} is the door for any folder, {@link
 * polyclinic.check.OutputCheck} for a site that we baked ourselves.
 */
package polyclinic.check;
