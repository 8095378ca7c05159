package polyclinic.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.Titles;

/** What {@code --title} says: a text for every language, or {@code de=TEXT} for one. */
final class TitleOption {

  private TitleOption() {}

  static Titles read(List<String> titles) {
    Map<String, String> own = new HashMap<>();
    Optional<String> common = Optional.empty();
    for (String title : titles) {
      if (title.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*=.*")) {
        int sign = title.indexOf('=');
        own.put(title.substring(0, sign), title.substring(sign + 1));
      } else {
        common = Optional.of(title);
      }
    }
    return new Titles(common, own);
  }
}
