package polyclinic.jbake;

import polyclinic.model.BaseUrl;

/**
 * Where the site stands on its server, as the configuration of web servers needs it.
 *
 * @param path percent-encoded; begins and ends with a slash
 * @param quoted the same, decoded, for a text between double quotes
 * @param pattern the same, decoded, as a regular expression, between quotes
 */
public record ServerPlace(String path, String quoted, String pattern) {

  static ServerPlace of(BaseUrl base) {
    String decoded = ServerText.decoded(base.path());
    return new ServerPlace(
        base.path(), ServerText.quoted(decoded), ServerText.quoted(ServerText.pattern(decoded)));
  }
}
