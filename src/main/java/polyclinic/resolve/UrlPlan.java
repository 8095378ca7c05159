package polyclinic.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.model.Attachment;
import polyclinic.model.Language;
import polyclinic.model.Redirect;
import polyclinic.model.Words;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/** The address of every page, attachment and redirect; no two share one. */
final class UrlPlan {

  private static final String NOT_FOUND = "404.md";

  /** Who claims the files that every site has. */
  private static final SourceLocation GENERATED = SourceLocation.of("the build itself");

  private final PageIndex index;
  private final Words words;
  private final Problems problems;
  private final Map<RawPage, String> urls = new HashMap<>();
  private final Map<String, SourceLocation> claims = new HashMap<>();
  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Map<String, Attachment> attachments = new HashMap<>();

  UrlPlan(
      PageIndex index,
      Collection<String> languages,
      List<RawPage> pages,
      Map<String, Path> files,
      Words words,
      Problems problems) {
    this.index = index;
    this.words = words;
    this.problems = problems;
    for (String file : List.of("/index.html", "/404.html", "/robots.txt", "/sitemap.xml")) {
      claim(file, GENERATED);
    }
    for (String language : languages) {
      claim("/" + language + "/feed.xml", GENERATED);
    }
    for (RawPage page : pages) {
      String url = Slugs.encode(plan(page));
      urls.put(page, url);
      claim(url, page.meta().slug().map(Located::at).orElse(SourceLocation.of(page.file())));
    }
    files.forEach(
        (name, file) -> {
          int slash = name.indexOf('/');
          int last = name.lastIndexOf('/');
          String language = name.substring(0, slash);
          String folder = last == slash ? "" : name.substring(slash + 1, last);
          String url = Slugs.encode(folder(language, folder) + name.substring(last + 1));
          attachments.put(name, new Attachment(file, url));
          claim(url, SourceLocation.of("content/" + name));
        });
  }

  /** The path of a page from the site's root. */
  String url(RawPage page) {
    return urls.get(page);
  }

  /** Files beside the pages, by their name below content. */
  Map<String, Attachment> attachments() {
    return attachments;
  }

  /** The redirects from the aliases of all pages. */
  List<Redirect> redirects(List<RawPage> pages, Map<String, Language> languages) {
    List<Redirect> redirects = new ArrayList<>();
    for (RawPage page : pages) {
      for (Located alias : page.meta().aliases()) {
        String path = alias.value().startsWith("/") ? alias.value().substring(1) : alias.value();
        boolean inside = List.of(path.split("/")).stream().allMatch(Slugs::isSegment);
        if (!inside) {
          problems.error(
              "alias",
              alias.at(),
              "the alias '" + alias.value() + "' is not an address of this site",
              "write an old address relative to the language, such as knie/alt/");
          continue;
        }
        boolean file = path.endsWith("/") || path.matches(".*\\.html?");
        String from = Slugs.encode("/" + page.language() + "/" + path + (file ? "" : "/"));
        if (claim(from, alias.at())) {
          redirects.add(
              new Redirect(
                  from, url(page), languages.get(page.language()), page.meta().title().value()));
        }
      }
    }
    return redirects;
  }

  private String plan(RawPage page) {
    if (page.path().equals(NOT_FOUND)) {
      return "/" + page.language() + "/404.html";
    }
    String folder = folder(page.language(), page.folder());
    if (page.isIndex()) {
      return folder;
    }
    String name = page.path().substring(page.path().lastIndexOf('/') + 1);
    String own = name.substring(0, name.length() - ".md".length());
    return folder + slug(page, own) + "/";
  }

  /** The path of a folder; each of its parts as its own {@code _index.md} wants it. */
  private String folder(String language, String folder) {
    if (folder.isEmpty()) {
      return "/" + language + "/";
    }
    String known = folders.get(language + "/" + folder);
    if (known != null) {
      return known;
    }
    int slash = folder.lastIndexOf('/');
    String parent = folder(language, slash < 0 ? "" : folder.substring(0, slash));
    String own = folder.substring(slash + 1);
    String path =
        parent
            + index
                .folder(language, folder)
                .map(page -> slug(page, own))
                .orElseGet(() -> Slugs.ofFileName(own, words.transliteration(language)))
            + "/";
    folders.put(language + "/" + folder, path);
    return path;
  }

  private String slug(RawPage page, String name) {
    Map<String, String> letters = words.transliteration(page.language());
    // the slug of a text that stands in for a translation is in another language
    Optional<Located> own = page.isStandIn() ? Optional.empty() : index.slug(page);
    if (own.isEmpty()) {
      return Slugs.ofFileName(name, letters);
    }
    Located slug = own.get();
    if (!Slugs.isSegment(slug.value())) {
      String usable = Slugs.ofFileName(slug.value(), letters);
      problems.error(
          "slug",
          slug.at(),
          "the slug '" + slug.value() + "' cannot be part of an address",
          "use letters, digits and hyphens only, such as '" + usable + "'");
      return Slugs.ofFileName(name, letters);
    }
    return Slugs.transliterate(slug.value(), letters);
  }

  private boolean claim(String url, SourceLocation at) {
    // a file and a folder of one name cannot stand beside each other
    String place = url.replaceFirst("/(index\\.html)?$", "");
    SourceLocation first = claims.putIfAbsent(place, at);
    if (first != null) {
      problems.error(
          "url-duplicate",
          at,
          "the address " + url + " is taken by " + first.file(),
          "give one of them another name, slug or alias");
      return false;
    }
    for (int end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1)) {
      if (!isSpeltAlike(place.substring(0, end), at)) {
        return false;
      }
    }
    return isSpeltAlike(place, at);
  }

  /** Whether a page or folder has no neighbour whose name differs in case only; reports it. */
  private boolean isSpeltAlike(String place, SourceLocation at) {
    Spelling spelling =
        spellings.computeIfAbsent(place.toLowerCase(Locale.ROOT), p -> new Spelling(place, at));
    if (spelling.place.equals(place)) {
      return true;
    }
    if (misspelt.add(place)) {
      problems.error(
          "name-case",
          at,
          "the address " + place + "/ differs only in case from that of " + spelling.at.file(),
          "some file systems cannot keep both: choose another name or slug");
    }
    return false;
  }

  private record Spelling(String place, SourceLocation at) {}
}
