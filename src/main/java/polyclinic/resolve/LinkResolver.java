package polyclinic.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.markdown.Part;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Html;
import polyclinic.report.Suggestion;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;

/** Turns what an editor wrote as a link's target into the attributes of an {@code a}. */
final class LinkResolver {

  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Set<String> OTHER_SCHEMES = Set.of("mailto", "tel", "sms", "geo");
  private static final String PAGE_ENDING = ".md";

  private final Workshop workshop;
  private final RawPage page;
  private final PageLinks links;

  /**
   * @param page where the links are written: what they are relative to
   * @param links the page that shows them
   */
  LinkResolver(Workshop workshop, RawPage page, PageLinks links) {
    this.workshop = workshop;
    this.page = page;
    this.links = links;
  }

  /** The attributes, with a leading space; of a link that leads nowhere none, and a finding. */
  String attributes(Part.Link link) {
    String target = link.target().strip();
    Matcher scheme = SCHEME.matcher(target);
    Optional<String> attributes;
    if (target.startsWith("//")) {
      attributes = Optional.of(external(target, link));
    } else if (scheme.matches()) {
      attributes = withScheme(scheme.group(1), scheme.group(2), target, link);
    } else {
      attributes = path(target, link);
    }
    return attributes.orElse("");
  }

  private Optional<String> withScheme(String scheme, String rest, String target, Part.Link link) {
    String name = scheme.toLowerCase(Locale.ROOT);
    if (name.equals("https") || name.equals("http")) {
      return Optional.of(external(target, link));
    }
    if (OTHER_SCHEMES.contains(name)) {
      return Optional.of(href(target, link) + title(link.title()));
    }
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    if (name.equals("id")) {
      return key(id, hash < 0 ? "" : rest.substring(hash + 1), link);
    }
    if (name.equals("term")) {
      return term(id, link);
    }
    RawTable table = workshop.manuscript().tables().get(scheme);
    if (table != null) {
      return row(table, id, link);
    }
    if (workshop.manuscript().brokenTables().contains(scheme)) {
      return Optional.empty();
    }
    String near = Suggestion.didYouMean(scheme, workshop.manuscript().tables().keySet());
    return nothing(
        "link-scheme",
        link,
        "a link cannot begin with '" + scheme + ":'",
        near.isEmpty()
            ? "write the path of a page, id:KEY, term:ID, TABLE:ROW or an https address"
            : near);
  }

  private String external(String target, Part.Link link) {
    return href(target, link) + " rel=\"external noopener\"" + title(link.title());
  }

  private Optional<String> key(String key, String fragment, Part.Link link) {
    Optional<RawPage> found =
        workshop
            .index()
            .withKey(links.reader(), key)
            .or(
                () ->
                    workshop.languages().keySet().stream()
                        .flatMap(language -> workshop.index().withKey(language, key).stream())
                        .findFirst());
    return found.isPresent()
        ? page(found.get(), fragment, link)
        : nothing(
            "link-missing",
            link,
            "no page has the key '" + key + "'",
            or(
                Suggestion.didYouMean(key, workshop.index().keys()),
                "a page's key is its translationKey, or its path without '.md'"));
  }

  private Optional<String> term(String id, Part.Link link) {
    var glossary = workshop.manuscript().glossary();
    GlossaryTerm term = glossary.terms().get(id);
    if (term == null && !glossary.complete()) {
      return Optional.empty();
    }
    if (term == null) {
      String near = Suggestion.didYouMean(id, glossary.terms().keySet());
      return nothing(
          "term-unknown",
          link,
          "the glossary has no term '" + id + "'",
          near.isEmpty() ? "add it to content/data/glossary.yaml" : near);
    }
    String words = workshop.languages().get(page.written()).base();
    String definition = term.definition().texts().getOrDefault(words, "");
    Optional<String> page = glossary.page().flatMap(p -> sitePath(p.value()));
    if (glossary.page().isEmpty()) {
      return nothing(
          "key-missing",
          link,
          "the glossary has no page to lead to",
          "set 'page' in content/data/glossary.yaml to the path of its page");
    }
    return page.map(
        url -> " class=\"term\"" + href(links.to(url + "#" + id), link) + title(definition));
  }

  private Optional<String> row(RawTable table, String id, Part.Link link) {
    List<String> ids = table.rows().stream().map(RawTable.RawRow::id).toList();
    if (!ids.contains(id)) {
      return nothing(
          "row-unknown",
          link,
          "the table '" + table.id() + "' has no row '" + id + "'",
          or(Suggestion.didYouMean(id, ids), "add the row to " + table.file()));
    }
    Optional<String> url = table.page().flatMap(p -> sitePath(p.value()));
    if (table.page().isEmpty()) {
      return nothing(
          "key-missing",
          link,
          "the table '" + table.id() + "' has no page to lead to",
          "set 'page' in " + table.file() + " to the path of the page that shows it");
    }
    return url.map(
        u -> href(links.to(u + "#" + Anchors.row(table.id(), id)), link) + title(link.title()));
  }

  /** The page of a data file in the best language; a path that no language has is reported once. */
  private Optional<String> sitePath(String path) {
    return workshop
        .index()
        .inAnyLanguage(path)
        .map(found -> workshop.index().bestFor(links.reader(), found))
        .map(workshop.urls()::url);
  }

  private static String or(String hint, String other) {
    return hint.isEmpty() ? other : hint;
  }

  private Optional<String> path(String target, Part.Link link) {
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : target.substring(hash + 1);
    String path = hash < 0 ? target : target.substring(0, hash);
    if (path.isEmpty()) {
      return hash < 0
          ? nothing("link-missing", link, "the link has no target", "write the path of a page")
          : page(page, fragment, link);
    }
    String decoded = Percent.decode(path);
    Optional<String> name = name(decoded);
    if (name.isEmpty()) {
      return nothing(
          "link-missing",
          link,
          "'" + path + "' leads out of the site's content",
          "links to pages are relative to this file or begin with '/' for the language's folder");
    }
    if (decoded.endsWith(PAGE_ENDING)) {
      return sourcePath(name.get(), path, fragment, link);
    }
    return file(decoded, name.get(), link);
  }

  /** The name below content that a path leads to; empty if it leads out. */
  private Optional<String> name(String path) {
    boolean rooted = path.startsWith("/");
    String base = rooted ? page.written() : page.written() + "/" + page.folder();
    Deque<String> names = new ArrayDeque<>();
    for (String part : (base + "/" + path).split("/")) {
      if (part.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        names.addLast(part);
      }
    }
    return Optional.of(String.join("/", names));
  }

  private Optional<String> sourcePath(String name, String path, String fragment, Part.Link link) {
    int slash = name.indexOf('/');
    String language = slash < 0 ? "" : name.substring(0, slash);
    String below = name.substring(slash + 1);
    Optional<RawPage> found = workshop.index().at(language, below);
    if (found.isEmpty() && language.equals(page.written())) {
      found = workshop.index().inAnyLanguage(below);
      if (found.isPresent()) {
        return page(found.get(), fragment, link);
      }
    }
    if (found.isEmpty()) {
      return noPage(language, below, path, link);
    }
    if (!language.equals(page.written()) && isKin(language)) {
      return exactly(found.get(), fragment, link);
    }
    RawPage best = workshop.index().bestFor(page.written(), found.get());
    if (!language.equals(page.written()) && best.language().equals(page.written())) {
      return nothing(
          "link-language",
          link,
          "the link leads to a page of another language",
          "write '" + asWritten(best.path()) + "', the page in this language");
    }
    return page(found.get(), fragment, link);
  }

  private Optional<String> noPage(String language, String below, String path, Part.Link link) {
    Optional<String> unpublished = workshop.unpublished().why(language, below);
    if (unpublished.isPresent()) {
      return nothing(
          "link-unpublished",
          link,
          "the page '" + path + "' is not published: " + unpublished.get(),
          "publish it, or remove the link");
    }
    return nothing(
        "link-missing",
        link,
        "no page '" + path + "'",
        Suggestion.nearest(below, workshop.index().paths(page.written()))
            .map(near -> "did you mean '" + asWritten(near) + "'?")
            .orElse("check the path; it is relative to the folder of this file"));
  }

  /** A path below the language's folder as this page can write it. */
  private String asWritten(String path) {
    return page.folder().isEmpty() ? path : "/" + path;
  }

  private Optional<String> page(RawPage found, String fragment, Part.Link link) {
    return exactly(workshop.index().bestFor(links.reader(), found), fragment, link);
  }

  /** Whether a language is another way of writing that of the page: then editors choose. */
  private boolean isKin(String language) {
    return workshop.languages().get(language).isKin(workshop.languages().get(page.written()));
  }

  private Optional<String> exactly(RawPage target, String fragment, Part.Link link) {
    String id = Percent.decode(fragment);
    boolean isTop = id.isEmpty() || id.equals("top");
    if (!isTop && !workshop.anchors().of(target).contains(id)) {
      String near = Suggestion.didYouMean(id, workshop.anchors().of(target));
      return nothing(
          "fragment-missing",
          link,
          "'" + target.file() + "' has no section '" + id + "'",
          near.isEmpty() ? "give its heading the id: ## … {#" + id + "}" : near);
    }
    String hash = fragment.isEmpty() ? "" : "#" + fragment;
    String path = workshop.urls().url(target);
    String url = links.isFrom(path) && !hash.isEmpty() ? hash : links.to(path + hash);
    String language =
        target.language().equals(links.reader()) ? "" : " hreflang=\"" + target.language() + "\"";
    return Optional.of(href(url, link) + language + title(link.title()));
  }

  private Optional<String> file(String path, String name, Part.Link link) {
    Optional<String> url = links.file(path, name);
    if (url.isPresent()) {
      return Optional.of(href(url.get(), link) + title(link.title()));
    }
    var pages = workshop.index().paths(page.written());
    String asPage = name.substring(name.indexOf('/') + 1).replaceAll("/+$", "");
    Optional<String> meant =
        pages.stream()
            .filter(
                p ->
                    p.equals(asPage + PAGE_ENDING)
                        || p.equals(asPage + "/_index.md")
                        || workshop
                            .index()
                            .at(page.written(), p)
                            .filter(found -> isAddress(path, found))
                            .isPresent())
            .findFirst();
    return nothing(
        "link-missing",
        link,
        "no file '" + path + "'",
        meant
            .map(p -> "did you mean '" + asWritten(p) + "'? Links name the source file")
            .orElse("pages end in .md; files stand beside the page or, with '/', in assets"));
  }

  private boolean isAddress(String path, RawPage found) {
    String url = workshop.urls().url(found);
    return url.equals(path) || url.equals(path + "/");
  }

  private Optional<String> nothing(String rule, Part.Link link, String message, String hint) {
    workshop.error(rule, link.at(), message, hint);
    return Optional.empty();
  }

  private String href(String url, Part.Link link) {
    return " href=\"" + Html.escape(links.written(url, link.at())) + "\"";
  }

  private static String title(String text) {
    return text.isEmpty() ? "" : " title=\"" + Html.escape(text) + "\"";
  }
}
