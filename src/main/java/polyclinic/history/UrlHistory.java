package polyclinic.history;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import polyclinic.model.Attachment;
import polyclinic.model.Page;
import polyclinic.model.Redirect;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;
import polyclinic.source.Located;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** The addresses of a site as it is now, beside those that were published before. */
public final class UrlHistory {

  private final Optional<SourceText> source;
  private final UrlLock lock;
  private final Map<String, RawPage> pages;
  private final Map<String, String> urls = new HashMap<>();
  private final Set<String> answering = new TreeSet<>();
  private final TreeMap<String, String> own = new TreeMap<>();

  /**
   * @param manuscript what the site was made of, with the lock file if it has one
   * @param problems takes what is wrong with the lock file
   */
  public UrlHistory(Manuscript manuscript, Site site, Problems problems) {
    this.source = manuscript.urlsLock();
    this.lock = source.map(text -> UrlLockFile.read(text, problems)).orElse(UrlLock.NONE);
    this.pages =
        manuscript.pages().stream().collect(Collectors.toMap(RawPage::file, Function.identity()));
    Map<String, String> byUrl = new HashMap<>();
    for (Page page : site.pages()) {
      answering.add(page.url());
      // a page that stands in for a translation is no address to be kept
      if (page.source().startsWith("content/" + page.language().code() + "/")) {
        own.put(page.url(), page.source());
        urls.put(page.source(), page.url());
        byUrl.put(page.url(), page.source());
      }
    }
    for (Redirect redirect : site.redirects()) {
      own.put(redirect.from(), byUrl.get(redirect.to()));
    }
    Map<Path, String> names = new HashMap<>();
    manuscript.files().forEach((name, file) -> names.put(file, "content/" + name));
    for (Attachment attachment : site.attachments()) {
      own.put(attachment.url(), names.get(attachment.file()));
    }
    answering.addAll(own.keySet());
  }

  /** Addresses that nobody has recorded yet. */
  public List<String> added() {
    return own.keySet().stream().filter(address -> !lock.files().containsKey(address)).toList();
  }

  /** Recorded addresses that do not answer any more although their page is not put away. */
  public List<String> ended() {
    return lock.files().keySet().stream().filter(this::hasEnded).toList();
  }

  /** Reports every address that has ended; without a lock file none has. */
  public void check(Problems problems) {
    for (String address : ended()) {
      String file = lock.files().get(address);
      String url = urls.get(file);
      problems.error(
          "url-ended",
          place(address, file, url),
          "the published address "
              + address
              + " no longer answers: "
              + (url == null ? file + " is gone" : "the page is now at " + url),
          remedy(address, file));
    }
  }

  /** The lock file's text with what is new, and without those of the ended that are named. */
  public String accept(Collection<String> endings) {
    TreeMap<String, String> files = new TreeMap<>(lock.files());
    files.keySet().removeAll(endings);
    files.putAll(own);
    return UrlLockFile.write(new UrlLock(files));
  }

  private boolean hasEnded(String address) {
    String file = lock.files().get(address);
    // a draft, or a page that waits for its day or has expired: its editor said so
    boolean putAway = pages.containsKey(file) && !urls.containsKey(file);
    return !answering.contains(address) && !putAway;
  }

  private SourceLocation place(String address, String file, String url) {
    if (url == null) {
      return UrlLockFile.place(source.orElseThrow(), address);
    }
    RawPage page = pages.get(file);
    return page.meta()
        .slug()
        .filter(slug -> !last(address).equals(last(url)))
        .map(Located::at)
        .orElse(page.meta().title().at());
  }

  private String remedy(String address, String file) {
    String end = "let it end with 'polyclinic urls accept " + address + "'";
    Optional<String> alias = alias(address, file);
    if (alias.isEmpty()) {
      return pages.containsKey(file) ? end : "restore the file, or " + end;
    }
    RawPage page = pages.get(file);
    String where = page == null ? " to the page that takes its place" : " to the page";
    return page == null || page.meta().aliases().isEmpty()
        ? "add 'aliases: [" + alias.get() + "]'" + where + ", or " + end
        : "add '" + alias.get() + "' to 'aliases', or " + end;
  }

  /** The address as an alias, relative to the language; empty if no page can have it. */
  private static Optional<String> alias(String address, String file) {
    String language = "/" + file.split("/")[1] + "/";
    boolean page = address.endsWith("/") || address.endsWith(".html");
    return page && address.startsWith(language) && address.length() > language.length()
        ? Optional.of(
            URLDecoder.decode(
                address.substring(language.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static String last(String address) {
    return address.replaceFirst("/$", "").replaceFirst(".*/", "");
  }
}
