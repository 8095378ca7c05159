package polyclinic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;

/**
 * The gate of the build: proves the links of a baked site, and what else its pages promise each
 * other. Findings point to the Markdown or the template that caused them.
 */
public final class OutputCheck {

  /**
   * Reads the baked folder.
   *
   * @param staging the folder of the output
   * @param root the site's folder, with {@code content}, {@code templates} and {@code assets}
   * @return how many references the pages make
   * @throws UncheckedIOException if a file cannot be read
   */
  public int check(Path staging, Site site, Path root, Problems problems) {
    try {
      return run(staging, site, root, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int run(Path staging, Site site, Path root, Problems problems)
      throws IOException {
    var options = new CheckOptions(Optional.of(site.config().baseUrl()), false);
    Survey survey = Survey.of(staging, options, true);
    var graph = new SiteGraph(site, survey);
    var findings = new TreeMap<String, List<Finding>>();
    for (var part : List.of(survey.findings(), SiteRules.findings(site, graph))) {
      part.forEach((file, f) -> findings.computeIfAbsent(file, k -> new ArrayList<>()).addAll(f));
    }
    if (findings.isEmpty()) {
      return survey.references();
    }
    var attribution = new Attribution(site, root, problems);
    for (Map.Entry<String, List<Finding>> found : findings.entrySet()) {
      Page page = graph.pages().get(found.getKey());
      DocumentFacts document = survey.documents().get(found.getKey());
      if (page != null) {
        found.getValue().forEach(finding -> attribution.ofPage(page, finding));
      } else if (document != null) {
        attribution.ofOther(document, found.getValue());
      } else {
        found.getValue().forEach(finding -> attribution.ofMissing(found.getKey(), finding));
      }
    }
    attribution.tellTemplates();
    return survey.references();
  }
}
