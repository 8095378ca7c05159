package polyclinic.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a first visit to a page carries over the line, in bytes after gzip.
 *
 * @param all the page, its styles and scripts, its pictures and the files its styles name
 * @param strangers how many things of other origins it loads
 */
record PageWeight(String page, int html, int styles, int scripts, int all, int strangers) {

  private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

  static PageWeight of(Path page) throws IOException {
    URI address = URI.create("http://site" + PublishedSite.address(page));
    Document document = Jsoup.parse(page.toFile(), "UTF-8", address.toString());
    Set<Path> styles = files(document.select("link[rel=stylesheet]").eachAttr("abs:href"));
    Set<Path> scripts = files(document.select("script[src]").eachAttr("abs:src"));
    Set<Path> others = files(document.select("img, source, video, audio").eachAttr("abs:src"));
    others.addAll(files(document.select("link[rel~=icon|preload]").eachAttr("abs:href")));
    for (Path style : styles) {
      others.addAll(namedIn(style));
    }
    int html = weight(Files.readAllBytes(page));
    int all = html + weight(styles) + weight(scripts) + weight(others);
    return new PageWeight(
        PublishedSite.name(page), html, weight(styles), weight(scripts), all, strangers(document));
  }

  private static int strangers(Document document) {
    List<String> loaded = new ArrayList<>(document.select("[src]").eachAttr("abs:src"));
    loaded.addAll(document.select("[srcset]").eachAttr("srcset"));
    loaded.addAll(
        document
            .select("link:is([rel~=icon|stylesheet|preload|preconnect|prefetch|manifest])")
            .eachAttr("abs:href"));
    return (int)
        loaded.stream()
            .filter(url -> url.contains("//") && !url.startsWith("http://site/"))
            .count();
  }

  private static Set<Path> namedIn(Path style) throws IOException {
    URI base = URI.create("http://site/" + PublishedSite.name(style));
    Set<String> addresses = new TreeSet<>();
    Matcher url = CSS_URL.matcher(Files.readString(style, StandardCharsets.UTF_8));
    while (url.find()) {
      if (!url.group(1).startsWith("data:") && !url.group(1).startsWith("#")) {
        addresses.add(base.resolve(url.group(1).trim()).toString());
      }
    }
    return files(addresses);
  }

  private static Set<Path> files(Iterable<String> addresses) {
    Set<Path> files = new TreeSet<>();
    for (String address : addresses) {
      if (address.startsWith("http://site/")) {
        files.add(PublishedSite.folder().resolve(URI.create(address).getPath().substring(1)));
      }
    }
    return files;
  }

  private static int weight(Set<Path> files) throws IOException {
    int sum = 0;
    for (Path file : files) {
      sum += weight(Files.readAllBytes(file));
    }
    return sum;
  }

  private static int weight(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.size();
  }
}
