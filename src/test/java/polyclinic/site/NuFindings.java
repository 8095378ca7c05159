package polyclinic.site;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What the Nu checker says, one line a finding: {@code de/index.html:12:3: error: message}. */
final class NuFindings implements ErrorHandler {

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private String file = "schema";

  void begin(String name) {
    file = name;
  }

  List<String> errors() {
    return List.copyOf(errors);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void warning(SAXParseException finding) {
    // JSON-LD is data, a policy for scripts does not concern it; the browser tests see real ones
    if (!finding.getMessage().startsWith("Inline script violates Content Security Policy")) {
      warnings.add(line("warning", finding));
    }
  }

  @Override
  public void error(SAXParseException finding) {
    errors.add(line("error", finding));
  }

  @Override
  public void fatalError(SAXParseException finding) {
    errors.add(line("error", finding));
  }

  private String line(String severity, SAXParseException finding) {
    return file
        + ":"
        + finding.getLineNumber()
        + ":"
        + finding.getColumnNumber()
        + ": "
        + severity
        + ": "
        + finding.getMessage();
  }
}
