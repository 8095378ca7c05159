/**
 * Exchange with translators: pages to XLIFF 2 and back, with markup protected and every byte kept
 * that nobody translated.
 */
package polyclinic.exchange;
