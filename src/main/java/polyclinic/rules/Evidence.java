package polyclinic.rules;

import java.util.Set;
import polyclinic.cite.Bibliography;
import polyclinic.cite.Work;
import polyclinic.rules.Meaning.Role;

/** What a page's status and the works it cites allow it to say. */
final class Evidence implements PhraseCheck.Special {

  /** What a page may say of its product that nobody has authorised. */
  static final Set<String> UNAUTHORISED =
      Set.of("hospital-exemption", "individual-use", "investigational", "not-authorised");

  private final Bibliography bibliography;
  private final Set<String> preclinical;

  /**
   * @param preclinical types of studies in which nobody took part
   */
  Evidence(Bibliography bibliography, Set<String> preclinical) {
    this.bibliography = bibliography;
    this.preclinical = preclinical;
  }

  @Override
  public boolean counts(Rule rule, PageText text, Passage passage, int sentence) {
    return switch (rule.detector()) {
      case STUDIES -> isPreclinicalAlone(passage, sentence);
      case PERMISSION ->
          text.raw().meta().status().filter(UNAUTHORISED::contains).isPresent()
              && text.raw().meta().signOffs().permission().isEmpty();
      case DESCRIPTIONS, IMPRINT, SECTIONS -> false; // their words are looked for elsewhere
      default -> true;
    };
  }

  private boolean isPreclinicalAlone(Passage passage, int sentence) {
    Set<String> keys = passage.cited(sentence);
    boolean said =
        passage.found().get(sentence).stream()
            .anyMatch(m -> m.meaning().role() == Role.PRECLINICAL);
    return !said && !keys.isEmpty() && keys.stream().allMatch(this::isPreclinical);
  }

  private boolean isPreclinical(String key) {
    return bibliography.work(key).map(Work::studyType).filter(preclinical::contains).isPresent();
  }
}
