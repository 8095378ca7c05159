package polyclinic.rules;

/**
 * What it means that a phrase was found.
 *
 * @param rule whose phrase it is; empty if it belongs to the language
 * @param name of the need, or what to write instead; may be empty
 * @param negative whether the phrase itself negates, such as "no side effects"
 */
record Meaning(Role role, String rule, String name, boolean negative) {

  /** What a phrase is for. */
  enum Role {
    HIT(""),
    UNLESS(""),
    NEED(""),
    NEGATION("negations"),
    AFFIRMATION("affirmations"),
    TURN("turns"),
    CALL_TO_ACTION("callsToAction"),
    ATTRIBUTION("attributions"),
    PRECLINICAL("preclinical"),
    INDICATION("indications");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /** The key of a language's data with its phrases; empty if the rules have them. */
    String key() {
      return key;
    }
  }

  static Meaning of(Role role) {
    return new Meaning(role, "", "", false);
  }
}
