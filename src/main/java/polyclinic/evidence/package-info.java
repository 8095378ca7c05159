/** What a site claims, on what evidence, and who answers for it. */
package polyclinic.evidence;
