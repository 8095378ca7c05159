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
import polyclinic.report.SourceLocation;

/**
 * The gate of the build: proves the links of a baked site, and what else its pages promise each
 * other. Findings point to the Markdown or the template that caused them.
 */
public final class OutputCheck {

  /**
   * What was seen besides findings.
   *
   * @param references how many references the pages make
   * @param footprint what the site does to its visitors
   */
  public record Seen(int references, Footprint footprint) {}

  /**
   * Reads the baked folder.
   *
   * @param staging the folder of the output
   * @param root the site's folder, with {@code content}, {@code templates} and {@code assets}
   * @return how many references the pages make, and what else they do
   * @throws UncheckedIOException if a file cannot be read
   */
  public Seen check(Path staging, Site site, Path root, Problems problems) {
    try {
      Survey survey = survey(staging, site);
      SiteGraph graph = check(survey, site, root, problems);
      return new Seen(survey.references(), footprint(survey, graph, site, root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the baked folder, and tells its external references and its graph as well.
   *
   * @param staging the folder of the output
   * @param root the site's folder, with {@code content}, {@code templates} and {@code assets}
   * @param bibliography address to the places of the bibliography that name it
   * @return the result; its findings are those of the problems, all of the build's
   * @throws IOException if a file cannot be read
   */
  public CheckResult checkAndKeep(
      Path staging,
      Site site,
      Path root,
      Map<String, List<SourceLocation>> bibliography,
      Problems problems)
      throws IOException {
    Survey survey = survey(staging, site);
    SiteGraph graph = check(survey, site, root, problems);
    var places =
        new ExternalPlaces(
            bibliography, new CopiedFiles(site, root), Templates.of(root), Templates.data(root));
    for (DocumentFacts document : survey.documents().values()) {
      Page page = graph.pages().get(document.path());
      if (page != null) {
        places.ofPage(page, document);
      } else {
        places.ofOther(document);
      }
    }
    return new CheckResult(
        survey.pages(),
        survey.references(),
        problems.sorted(),
        places.all(),
        GraphMaker.of(survey, graph::isPage, graph::isIndexed),
        footprint(survey, graph, site, root));
  }

  private static Survey survey(Path staging, Site site) throws IOException {
    return Survey.of(staging, new CheckOptions(Optional.of(site.config().baseUrl()), false), true);
  }

  private static Footprint footprint(Survey survey, SiteGraph graph, Site site, Path root)
      throws IOException {
    var maker =
        new FootprintMaker(
            graph, new CopiedFiles(site, root), Templates.of(root), Templates.data(root));
    return maker.make(survey);
  }

  private static SiteGraph check(Survey survey, Site site, Path root, Problems problems)
      throws IOException {
    var graph = new SiteGraph(site, survey);
    var findings = new TreeMap<String, List<Finding>>();
    for (var part : List.of(survey.findings(), SiteRules.findings(site, graph))) {
      part.forEach((file, f) -> findings.computeIfAbsent(file, k -> new ArrayList<>()).addAll(f));
    }
    if (findings.isEmpty()) {
      return graph;
    }
    var attribution = new Attribution(new CopiedFiles(site, root), Templates.of(root), problems);
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
    return graph;
  }
}
