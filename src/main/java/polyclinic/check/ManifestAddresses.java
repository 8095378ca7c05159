package polyclinic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a web manifest: pictures, pages to begin with, and where to send to. */
final class ManifestAddresses {

  private static final Pattern MEMBER =
      Pattern.compile(
          "\"(?:src|url|start_url|action)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"", Pattern.DOTALL);

  private ManifestAddresses() {}

  static List<Extract> in(String json) {
    var found = new ArrayList<Extract>();
    Matcher matcher = MEMBER.matcher(json);
    while (matcher.find()) {
      String url = JsonStrings.unescape(matcher.group(1));
      // what a browser fills in, as in "web+mail:%s", is no address yet
      if (!url.contains("%s")) {
        found.add(new Extract(url, matcher.start(1)));
      }
    }
    return found;
  }
}
