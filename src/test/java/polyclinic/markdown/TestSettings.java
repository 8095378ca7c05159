package polyclinic.markdown;

import java.util.Map;
import polyclinic.model.Typography;

/** Settings for tests. */
final class TestSettings {

  private static final Map<String, String> UMLAUTS =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss");

  private TestSettings() {}

  static MarkdownSettings german(boolean sanitisedHtml) {
    return new MarkdownSettings(
        sanitisedHtml, UMLAUTS, "Fußnoten", "Zurück zum Text", "Tabelle", Typography.NONE);
  }
}
