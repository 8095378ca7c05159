package polyclinic.jbake;

import java.util.Set;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;

/** Finds pages and files of a site that have no template. */
final class Layouts {

  private static final String RULE = "layout-missing";

  private Layouts() {}

  static void check(Site site, Templates templates, Set<String> types, Problems problems) {
    for (Page page : site.pages()) {
      if (!types.contains(page.type())) {
        String file = TemplateFindings.file(page.type() + ".ftlh");
        String meant = Suggestion.didYouMean(page.type(), types);
        problems.error(
            RULE,
            SourceLocation.of(page.source()),
            "there is no layout for the type '" + page.type() + "'",
            meant.isEmpty()
                ? "add " + file + ", or use one of: " + String.join(", ", types)
                : meant);
      }
    }
    for (SiteFile file : SiteFile.values()) {
      if (!templates.have(file.template())) {
        problems.error(
            RULE,
            SourceLocation.of(TemplateFindings.file(file.template())),
            "the template is missing",
            "add it: it makes a file that every site has");
      }
    }
  }
}
