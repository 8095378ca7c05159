package polyclinic.evidence;

import java.util.List;
import polyclinic.model.CitedWork;

/**
 * Who answers for a page, and what it rests on. Texts that nobody gave are empty.
 *
 * @param source the Markdown file, relative to the site's root
 * @param url from the site's root
 * @param language code of its language
 * @param languages codes of all languages that have it, itself included
 * @param level of evidence, as the front matter has it
 * @param reviewed the day of the last review
 * @param next the day on which the next is due
 * @param overdue whether that day is past
 * @param works that it cites, in the order of their numbers
 * @param passed the rules that it was held against without a finding
 */
public record PageEntry(
    String source,
    String url,
    String language,
    List<String> languages,
    String title,
    String level,
    List<String> authors,
    String reviewer,
    String reviewed,
    String next,
    boolean overdue,
    List<StudyCount> studies,
    List<CitedWork> works,
    List<Statement> claims,
    List<Finding> findings,
    List<Waiver> waivers,
    List<HeldRule> passed) {

  public PageEntry {
    languages = List.copyOf(languages);
    authors = List.copyOf(authors);
    studies = List.copyOf(studies);
    works = List.copyOf(works);
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    waivers = List.copyOf(waivers);
    passed = List.copyOf(passed);
  }

  /**
   * What a rule or the check of claims found.
   *
   * @param at file, line and column
   */
  public record Finding(String severity, String rule, String at, String message) {}

  /**
   * A rule that the page need not keep.
   *
   * @param by name of the person who signed
   * @param until the last day on which it holds
   */
  public record Waiver(String rule, String by, String on, String until, String reason) {}

  /**
   * A rule that found nothing.
   *
   * @param asOf the day on which somebody last compared it with its basis
   */
  public record HeldRule(String id, String title, String basis, String asOf) {}
}
