/**
 * The benchmark: writes the same articles as a site of Polyclinic, of stock JBake and of Hugo, and
 * measures whole processes on them. Begin with {@link polyclinic.bench.Benchmark}.
 */
package polyclinic.bench;
