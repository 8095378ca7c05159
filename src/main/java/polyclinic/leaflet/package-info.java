/** Leaflets: pages as tagged PDF, for paper and for those who keep a text. */
package polyclinic.leaflet;
