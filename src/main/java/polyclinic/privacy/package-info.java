/** Tells what the baked pages do to their visitors, and how that stands with the privacy page. */
package polyclinic.privacy;
