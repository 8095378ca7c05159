package polyclinic.intake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the identifiers out of a reference. */
final class Identifiers {

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "doi",
              Pattern.compile(
                  "(?i)(?:\\bdoi:?\\s*)?(?:https?://(?:dx\\.)?doi\\.org/)?\\b(10\\.\\d{4,9}/[^\\s\"]+)"),
          "pmid", Pattern.compile("(?i)\\bPMID:?\\s*(\\d{1,8})\\b"),
          "pmcid", Pattern.compile("(?i)(?:\\bPMCID:?\\s*)?\\b(PMC\\d+)\\b"),
          "nct", Pattern.compile("\\b(NCT\\d{8})\\b"));

  private Identifiers() {}

  /** The text without them; they are put into the fields. */
  static String take(String text, Map<String, String> fields) {
    String rest = text;
    for (String field : FORMS.keySet().stream().sorted().toList()) {
      Matcher found = FORMS.get(field).matcher(rest);
      if (found.find()) {
        fields.put(field, found.group(1).replaceAll("[.,;)\\]]+$", ""));
        rest = rest.substring(0, found.start()) + rest.substring(found.end());
      }
    }
    return rest.replaceAll("[\\s,;.]+$", "").strip() + ".";
  }
}
