package polyclinic.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** Holds claims against their sources, against each other and against their translations. */
public final class ClaimCheck {

  private final Map<String, List<RawPage>> pages;
  private final Problems problems;

  private ClaimCheck(Map<String, List<RawPage>> pages, Problems problems) {
    this.pages = pages;
    this.problems = problems;
  }

  /** Checks the claims of all pages that are part of a site. */
  public static void run(Manuscript manuscript, Site site, Problems problems) {
    List<Claim> claims = ClaimReader.read(manuscript, site);
    var check = new ClaimCheck(twins(manuscript, site), problems);
    claims.forEach(check::source);
    Map<String, Map<String, Claim>> byId = new TreeMap<>();
    for (Claim claim : claims) {
      byId.computeIfAbsent(claim.id(), id -> new LinkedHashMap<>())
          .putIfAbsent(claim.value(), claim);
    }
    byId.forEach(check::values);
    check.translations(claims);
  }

  private void source(Claim claim) {
    if (claim.works().isEmpty() && claim.links().isEmpty()) {
      problems.error(
          "claim-source",
          claim.at(),
          "the claim '" + claim.id() + "' names no source",
          "cite a work in its sentence, such as [@konala2016], or link to an authority there");
    }
  }

  /**
   * One finding a claim, however many pages differ.
   *
   * @param values each with the first claim that has it
   */
  private void values(String id, Map<String, Claim> values) {
    Claim silent = values.get("");
    List<Claim> told = values.values().stream().filter(c -> !c.value().isEmpty()).toList();
    if (told.size() > 1) {
      Claim here = told.get(1);
      Set<String> others = new LinkedHashSet<>();
      told.stream()
          .filter(claim -> claim != here)
          .forEach(claim -> others.add("'" + claim.value() + "' in " + claim.at()));
      problems.error(
          "claim-contradiction",
          here.at(),
          "the claim '" + id + "' is '" + here.value() + "' here, but " + String.join(", ", others),
          "make the statements agree; if they are about different things, name them differently");
    }
    if (silent != null && !told.isEmpty()) {
      problems.warning(
          "claim-value",
          silent.at(),
          "the claim '" + id + "' has no value here, but one in " + told.get(0).at(),
          "write what it comes to: {claim=" + id + " value=" + told.get(0).value() + "}");
    }
  }

  private void translations(List<Claim> claims) {
    Set<String> made = new LinkedHashSet<>();
    claims.forEach(claim -> made.add(claim.page().file() + "#" + claim.id()));
    Set<String> told = new LinkedHashSet<>();
    for (Claim claim : claims) {
      for (RawPage twin : pages.getOrDefault(claim.page().key(), List.of())) {
        String there = twin.file() + "#" + claim.id();
        if (!twin.language().equals(claim.page().language())
            && !made.contains(there)
            && told.add(there)) {
          problems.warning(
              "claim-translation",
              claim.at(),
              "the translation " + twin.file() + " does not make the claim '" + claim.id() + "'",
              "mark its sentence there: {claim=" + claim.id() + "}");
        }
      }
    }
  }

  /** The pages with claims to make, by key. A variant such as plain language may leave some out. */
  private static Map<String, List<RawPage>> twins(Manuscript manuscript, Site site) {
    Set<String> files = site.pages().stream().map(Page::source).collect(Collectors.toSet());
    Set<String> languages =
        site.config().languages().stream()
            .filter(language -> !language.isVariant())
            .map(Language::code)
            .collect(Collectors.toSet());
    return manuscript.pages().stream()
        .filter(page -> languages.contains(page.language()) && files.contains(page.file()))
        .collect(Collectors.groupingBy(RawPage::key));
  }
}
