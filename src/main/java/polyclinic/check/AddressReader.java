package polyclinic.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.BaseUrl;

/** Tells what a reference means when it stands in a document of the folder. */
final class AddressReader {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern MISSPELT = Pattern.compile("(?=.*t.*p)h*t+p+s*|h+p?t+p?s*");
  private static final Pattern AUTHORITY = Pattern.compile("://");
  private static final Pattern SLASH = Pattern.compile("/");
  private static final Pattern ENCODED_DOT = Pattern.compile("%2[eE]");

  private final String host;
  private final List<String> base;

  AddressReader(Optional<BaseUrl> baseUrl) {
    this.host = baseUrl.map(b -> HostName.normal(AUTHORITY.split(b.origin())[1])).orElse(null);
    this.base = baseUrl.map(b -> names(b.path())).orElse(List.of());
  }

  private static List<String> names(String path) {
    return SLASH.splitAsStream(path).filter(s -> !s.isEmpty()).map(Percent::decode).toList();
  }

  /** The address of a file of the folder; its names joined by {@code /}. */
  Place placeOf(String file) {
    var folder = new ArrayList<>(base);
    folder.addAll(List.of(file.split("/")));
    String name = folder.remove(folder.size() - 1);
    return new Place(true, folder, name);
  }

  /** The place that {@code <base href>} sets for a document. */
  Place rebase(Place document, String href) {
    Parts parts = Parts.of(href);
    if (parts.fault.isPresent() || parts.isOpaque()) {
      return document;
    }
    return isOwn(parts, document) ? walk(document, parts).place() : Place.ELSEWHERE;
  }

  /** A quick reader for the many plain references of a document. */
  PlainAddresses plain(Place from) {
    return new PlainAddresses(from, base);
  }

  /** Whether a text is a full address on our own host. */
  boolean isOwnAddress(String url) {
    Parts parts = Parts.of(url);
    return parts.authority != null && parts.fault.isEmpty() && isOwn(parts, Place.ELSEWHERE);
  }

  /** What an address means of what is written. */
  static String trim(String written) {
    String inner = written.trim();
    for (int i = 0; i < inner.length(); i++) {
      if (inner.charAt(i) < ' ') {
        return inner.replaceAll("[\\t\\n\\r]", "");
      }
    }
    return inner;
  }

  Address read(Place from, String written) {
    Parts parts = Parts.of(written);
    if (parts.fault.isPresent()) {
      return new Address.Malformed(parts.fault.get(), parts.remedy);
    }
    if (parts.isOpaque()) {
      return switch (parts.scheme) {
        case "javascript" -> new Address.Script();
        case "mailto" -> new Address.Mail(parts.path);
        case "tel" -> new Address.Phone(parts.path);
        default -> new Address.Outside();
      };
    }
    return isOwn(parts, from) ? inside(walk(from, parts), parts) : new Address.Outside();
  }

  private boolean isOwn(Parts parts, Place from) {
    if (parts.authority == null) {
      return from.own();
    }
    return host != null && HostName.normal(parts.authority).equals(host);
  }

  private Address inside(Walk walk, Parts parts) {
    List<String> names = walk.names;
    boolean below = names.size() >= base.size() && names.subList(0, base.size()).equals(base);
    if (!below) {
      return parts.authority == null
          ? new Address.Beside(join(names), walk.folder, !parts.path.startsWith("/"))
          : new Address.Outside();
    }
    return new Address.Inside(
        join(names.subList(base.size(), names.size())),
        walk.folder && !names.isEmpty(),
        parts.fragment);
  }

  private static String join(List<String> names) {
    String path = String.join("/", names);
    return Normalizer.isNormalized(path, Normalizer.Form.NFC)
        ? path
        : Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** Decoded names from the host's root; {@code folder} if the last one is known to be a folder. */
  private record Walk(List<String> names, boolean folder) {
    Place place() {
      return folder || names.isEmpty()
          ? new Place(true, names, "")
          : new Place(true, names.subList(0, names.size() - 1), names.get(names.size() - 1));
    }
  }

  private static Walk walk(Place from, Parts parts) {
    var names = new ArrayList<String>();
    boolean rooted = parts.authority != null || parts.path.startsWith("/");
    if (!rooted) {
      names.addAll(from.folder());
      if (parts.path.isEmpty()) {
        if (!from.file().isEmpty()) {
          names.add(from.file());
        }
        return new Walk(names, from.file().isEmpty());
      }
    }
    boolean folder = true;
    for (String segment : parts.path.split("/", -1)) {
      String dots =
          segment.indexOf('%') < 0 ? segment : ENCODED_DOT.matcher(segment).replaceAll(".");
      folder = segment.isEmpty() || dots.equals(".") || dots.equals("..");
      if (dots.equals("..") && !names.isEmpty()) {
        names.remove(names.size() - 1);
      } else if (!folder) {
        // an encoded slash is part of a name, and no file has such a name
        names.add(Percent.decode(segment).replace('/', '\0'));
      }
    }
    return new Walk(names, folder);
  }

  /** An address cut at its delimiters; nothing is decoded yet. */
  private static final class Parts {
    private String scheme = "";
    private String authority;
    private String path = "";
    private String fragment = "";
    private Optional<String> fault = Optional.empty();
    private String remedy = "";

    static Parts of(String written) {
      var parts = new Parts();
      String url = trim(written);
      Matcher matcher = SCHEME.matcher(url);
      if (matcher.lookingAt()) {
        parts.scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        url = url.substring(matcher.end());
        if (!parts.isWeb()) {
          parts.path = url;
          parts.checkScheme(url);
          return parts;
        }
      }
      parts.cut(url);
      return parts;
    }

    private boolean isWeb() {
      return scheme.equals("http") || scheme.equals("https");
    }

    private boolean isOpaque() {
      return !scheme.isEmpty() && !isWeb();
    }

    private void checkScheme(String rest) {
      if (scheme.length() == 1) {
        fail("a path of a computer is no address", "use a path relative to the page");
      } else if (rest.startsWith("//") && MISSPELT.matcher(scheme).matches()) {
        fail("the scheme '" + scheme + "' does not exist", "did you mean 'https'?");
      }
    }

    private void cut(String url) {
      int hash = url.indexOf('#');
      fragment = Fragments.of(url);
      String rest = hash < 0 ? url : url.substring(0, hash);
      int question = rest.indexOf('?');
      path = (question < 0 ? rest : rest.substring(0, question)).replace('\\', '/');
      if (path.startsWith("//")) {
        int slash = path.indexOf('/', 2);
        authority = path.substring(2, slash < 0 ? path.length() : slash);
        path = slash < 0 ? "/" : path.substring(slash);
        HostName.fault(authority).ifPresent(f -> fail(f, "write the address as https://host/path"));
      } else if (isWeb()) {
        fail("'//' is missing after '" + scheme + ":'", "write the address as https://host/path");
      }
      if (fault.isEmpty() && !Percent.isValid(path)) {
        fail("'%' is not followed by two hexadecimal digits", "write %25 for a percent sign");
      }
    }

    private void fail(String message, String hint) {
      fault = Optional.of(message);
      remedy = hint;
    }
  }
}
