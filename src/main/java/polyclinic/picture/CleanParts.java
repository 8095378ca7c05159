package polyclinic.picture;

/**
 * What is left of a picture's file.
 *
 * @param isStill whether the picture does not move
 */
record CleanParts(byte[] bytes, boolean isStill) {}
