package polyclinic.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a document once it has been read.
 *
 * @param path relative to the folder
 * @param targets what fragments can name
 * @param findings what the document alone proves
 * @param fragments references whose fragments have to be looked up in other pages
 * @param jumps where it leads; empty unless it is our own site
 */
record DocumentFacts(
    String path,
    Path file,
    DocumentKind kind,
    Set<String> targets,
    int references,
    List<Finding> findings,
    List<FragmentUse> fragments,
    List<Jump> jumps) {

  /**
   * A fragment in another page.
   *
   * @param page path of that page, relative to the folder
   */
  record FragmentUse(int event, String url, String page, String fragment) {}
}
