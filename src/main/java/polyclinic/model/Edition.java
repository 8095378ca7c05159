package polyclinic.model;

import java.util.List;

/**
 * The site in one language: what all its pages share.
 *
 * @param recent dated articles, newest first, at most twenty
 * @param glossary in the language's alphabetical order
 * @param glossaryPage path of the glossary's page; null if there is none
 * @param searchPage path of the page that searches; null if there is none
 * @param people in the order of the file
 */
public record Edition(
    Language language,
    PageLink home,
    List<PageLink> mainNavigation,
    List<PageLink> footerNavigation,
    List<Page> recent,
    List<GlossaryTerm> glossary,
    String glossaryPage,
    String searchPage,
    List<Person> people) {

  public Edition {
    mainNavigation = List.copyOf(mainNavigation);
    footerNavigation = List.copyOf(footerNavigation);
    recent = List.copyOf(recent);
    glossary = List.copyOf(glossary);
    people = List.copyOf(people);
  }
}
