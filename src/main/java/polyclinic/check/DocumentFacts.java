package polyclinic.check;

import java.nio.file.Path;
import java.util.List;

/**
 * What is kept of a document once it has been read.
 *
 * @param path relative to the folder
 * @param targets what fragments can name
 * @param findings what the document alone proves
 * @param fragments references whose fragments have to be looked up in other pages
 * @param outside references to somebody else's; empty unless references are kept
 * @param jumps where it leads; empty unless references are kept
 * @param acts what it does beyond being read
 * @param complete whether acts were looked for
 */
record DocumentFacts(
    String path,
    Path file,
    DocumentKind kind,
    NameSet targets,
    int references,
    List<Finding> findings,
    List<FragmentUse> fragments,
    List<OutsideUse> outside,
    List<Jump> jumps,
    List<ActUse> acts,
    boolean complete) {

  /**
   * A fragment in another page that had not been read yet.
   *
   * @param seat of that page on the shelf
   */
  record FragmentUse(int event, String url, int seat) {

    /** As {@link Address.Inside} has it; not kept, for there are many. */
    String fragment() {
      return Fragments.of(url);
    }
  }

  /** A reference that only the network can judge. */
  record OutsideUse(int event, Kind kind, String url) {}

  /**
   * An act with what stands beside it.
   *
   * @param marks by which a template that wrote it is recognised
   */
  record ActUse(int event, Act act, List<String> marks) {}
}
