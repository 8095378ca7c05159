package polyclinic.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import polyclinic.markdown.Prose;
import polyclinic.model.Language;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.rules.RuleBook;
import polyclinic.rules.Sentences;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** Collects the claims of a site. */
final class ClaimReader {

  private ClaimReader() {}

  /** All claims in the site's order of languages, then by file, then as they stand. */
  static List<Claim> read(Manuscript manuscript, Site site) {
    Set<String> files = site.pages().stream().map(Page::source).collect(Collectors.toSet());
    List<Language> languages = site.config().languages();
    RuleBook book = RuleBook.load(languages.stream().map(Language::code).toList());
    List<Claim> claims = new ArrayList<>();
    for (Language language : languages) {
      Sentences sentences = Sentences.of(book, language.code());
      manuscript.pages().stream()
          .filter(page -> page.language().equals(language.code()) && files.contains(page.file()))
          .forEach(page -> read(page, sentences, claims));
    }
    return claims;
  }

  private static void read(RawPage page, Sentences sentences, List<Claim> claims) {
    for (Prose prose : page.body().prose().stream().filter(Prose::makesClaims).toList()) {
      Prose.Words words = prose.in(page.text());
      for (Prose.Claim claim : words.claims()) {
        List<Prose.Mark> marks = marks(words, claim, sentences.ends(words.text()));
        String text = text(words.text().substring(claim.from(), claim.to()));
        claims.add(
            new Claim(
                claim.id(),
                claim.value(),
                text,
                marks.stream().flatMap(mark -> mark.keys().stream()).distinct().toList(),
                marks.stream().filter(m -> m.isLink()).map(m -> m.link()).distinct().toList(),
                page,
                page.at(words.offset(claim.from()))));
      }
    }
  }

  /** Citations and links of the sentences over which a claim reaches. */
  private static List<Prose.Mark> marks(
      Prose.Words words, Prose.Claim claim, List<Integer> sentences) {
    int from = 0;
    int to = words.text().length();
    for (int end : sentences) {
      if (end <= claim.from()) {
        from = end;
      } else if (end >= claim.to()) {
        to = end;
        break;
      }
    }
    List<Prose.Mark> marks = new ArrayList<>();
    for (Prose.Mark mark : words.marks()) {
      // a link ends at its index, a citation begins there
      boolean begun = mark.isLink() ? mark.index() > from : mark.index() >= from;
      if (begun && (mark.isLink() ? mark.index() <= to : mark.index() < to)) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static String text(String words) {
    return words.replace(String.valueOf(Prose.MARK), "").replaceAll("\\s+", " ").strip();
  }
}
