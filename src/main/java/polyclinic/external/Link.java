package polyclinic.external;

/**
 * A link and what it leads to.
 *
 * @param written as in the page
 * @param target as understood
 * @param key the same for links to the same thing
 * @param fragment without its sign; or empty
 */
record Link(String written, Target target, String key, String fragment) {

  static Link of(String written) {
    Target target = AddressReader.read(written);
    return target instanceof WebAddress address
        ? new Link(written, target, address.toString(), address.fragment())
        : new Link(written, target, AddressReader.trimmed(written), "");
  }
}
