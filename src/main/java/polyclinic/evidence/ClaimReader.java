package polyclinic.evidence;

import java.util.ArrayList;
import java.util.List;
import polyclinic.markdown.Prose;
import polyclinic.model.Language;
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
    List<String> files = site.pages().stream().map(page -> page.source()).distinct().toList();
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
    for (Prose prose : page.body().prose()) {
      Prose.Words words = prose.in(page.text());
      for (Prose.Claim claim : words.claims()) {
        int end = sentences.end(words.text(), Math.max(claim.from(), claim.to() - 1));
        List<String> sources =
            words.marks().stream()
                .filter(mark -> mark.index() >= claim.from() && mark.index() < end)
                .flatMap(mark -> mark.keys().stream())
                .distinct()
                .toList();
        String text = text(words.text().substring(claim.from(), claim.to()));
        claims.add(
            new Claim(
                claim.id(),
                claim.value(),
                text,
                sources,
                page,
                page.at(words.offset(claim.from()))));
      }
    }
  }

  private static String text(String words) {
    return words.replace(String.valueOf(Prose.MARK), "").replaceAll("\\s+", " ").strip();
  }
}
