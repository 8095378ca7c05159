package polyclinic.check;

/**
 * A host that readers can follow a link to.
 *
 * @param host with its port if that is unusual
 * @param links how many links lead there
 * @param pages how many pages have one
 */
public record Destination(String host, int links, int pages) {}
