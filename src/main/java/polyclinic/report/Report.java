package polyclinic.report;

import java.io.IOException;

/** The findings of a run in one format. The same findings always make the same text. */
@FunctionalInterface
public interface Report {

  /** Writes all of it; a file of it is in UTF-8. */
  void writeTo(Appendable out) throws IOException;
}
