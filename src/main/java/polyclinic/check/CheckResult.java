package polyclinic.check;

import java.util.List;
import polyclinic.report.Diagnostic;

/**
 * What a check of a folder saw.
 *
 * @param pages HTML pages read
 * @param references references seen, external ones and those of style sheets, sitemaps and feeds
 *     included
 * @param findings sorted by place, each once
 */
public record CheckResult(int pages, int references, List<Diagnostic> findings) {

  public CheckResult {
    findings = List.copyOf(findings);
  }
}
