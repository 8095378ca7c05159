/** What a visitor gets: proofs over the site that {@code mvn package} baked into target/site. */
package polyclinic.site;
