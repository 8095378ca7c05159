package polyclinic.jbake;

import polyclinic.model.BaseUrl;
import polyclinic.model.Redirect;

/**
 * A redirect as the configuration of a web server needs it; base path included.
 *
 * @param from path, percent-encoded
 * @param to path, percent-encoded
 * @param fromQuoted path as servers see it after decoding, for a text between double quotes
 * @param fromPattern the same as a regular expression that no other path matches, between quotes
 * @param toQuoted path, decoded, for a text between double quotes
 * @param toAddress absolute address, for a text between double quotes
 */
public record ServerRule(
    String from,
    String to,
    String fromQuoted,
    String fromPattern,
    String toQuoted,
    String toAddress) {

  static ServerRule of(Redirect redirect, BaseUrl base) {
    String from = base.rooted(redirect.from());
    String to = base.rooted(redirect.to());
    String decoded = ServerText.decoded(from);
    return new ServerRule(
        from,
        to,
        ServerText.quoted(decoded),
        ServerText.quoted("^" + ServerText.pattern(decoded) + "$"),
        ServerText.quoted(ServerText.decoded(to)),
        // a dollar would begin a variable
        ServerText.quoted(PageAddress.absolute(redirect.to(), base).replace("$", "%24")));
  }
}
