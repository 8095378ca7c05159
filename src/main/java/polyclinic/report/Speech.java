package polyclinic.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language in which findings are told. They are written in English where they are found; other
 * languages have a catalogue of their own. What a catalogue lacks stays English.
 */
public final class Speech {

  /** English: everything stays as it was written. */
  public static final Speech ENGLISH = new Speech(Catalogue.EMPTY);

  private static final List<String> CODES = List.of("en", "de");
  private static final Map<String, Speech> KNOWN = new ConcurrentHashMap<>();

  private final Catalogue catalogue;

  private Speech(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The speech of a language, or English if it has none. */
  public static Speech of(Locale language) {
    String code = language.getLanguage();
    return code.equals(CODES.get(0)) || !speaks(language)
        ? ENGLISH
        : KNOWN.computeIfAbsent(code, known -> new Speech(Catalogue.read(known)));
  }

  /** Whether there is a speech of this language. */
  public static boolean speaks(Locale language) {
    return CODES.contains(language.getLanguage());
  }

  /** The codes of all languages, English first. */
  public static List<String> codes() {
    return CODES;
  }

  /** A sentence in this language, or as it is. */
  public String say(String english) {
    return translate(english).orElse(english);
  }

  /** A sentence in this language; empty if the catalogue lacks it. */
  Optional<String> translate(String english) {
    return catalogue.find(english);
  }

  /** A finding whose message and remedy are in this language. */
  public Diagnostic tell(Diagnostic finding) {
    return new Diagnostic(
        finding.severity(),
        finding.rule(),
        finding.at(),
        say(finding.message()),
        say(finding.hint()),
        finding.page(),
        finding.url());
  }

  /** Findings whose messages and remedies are in this language, in the same order. */
  public List<Diagnostic> tell(List<Diagnostic> findings) {
    return findings.stream().map(this::tell).toList();
  }
}
