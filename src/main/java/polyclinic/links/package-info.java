/**
 * What is made of a check of links: findings about external links, the baseline of known findings,
 * and the page that shows it all.
 */
package polyclinic.links;
