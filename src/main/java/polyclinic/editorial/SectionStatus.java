package polyclinic.editorial;

import java.util.List;
import polyclinic.report.SourceLocation;

/**
 * How a section of a translation stands.
 *
 * @param safety whether somebody's safety depends on it, in either language
 * @param source null if it is orphaned
 * @param translation null if it is missing
 * @param accepted fingerprints of the source's passages when it was accepted; empty if it never was
 */
public record SectionStatus(
    String id,
    State state,
    boolean safety,
    Section source,
    Section translation,
    List<String> accepted) {

  public SectionStatus {
    accepted = List.copyOf(accepted);
  }

  /** The translation's heading, or the source's where there is none. */
  public SourceLocation at() {
    return translation == null ? source.at() : translation.at();
  }

  /** Whether a translator has to do something. */
  public boolean isOpen() {
    return state != State.CURRENT;
  }

  /**
   * The source's passages with what has happened to each; where nothing was ever accepted, nothing
   * is new. Empty if the section is orphaned.
   */
  public List<Passage> passages() {
    if (source == null) {
      return List.of();
    }
    return accepted.isEmpty()
        ? NormalForm.passages(source.text()).stream()
            .map(passage -> new Passage(Passage.Change.SAME, passage))
            .toList()
        : Passage.compare(accepted, source.text());
  }
}
