package polyclinic.check;

import java.util.Optional;

/** Decides whether an address keeps what it promises, its fragment apart. */
final class Judge {

  private final Folder folder;
  private final String basePath;
  private final boolean alone;
  private NearMiss nearMiss;

  /**
   * Makes a judge.
   *
   * @param basePath path of the folder on its host, with a slash at both ends
   * @param alone whether nothing but the folder is known to be on that host
   */
  Judge(Folder folder, String basePath, boolean alone) {
    this.folder = folder;
    this.basePath = basePath;
    this.alone = alone;
  }

  /** What is wrong with an address that does not lead into the folder, or with an empty one. */
  Optional<Finding> fault(Reference reference, int event, Address address) {
    String url = reference.url();
    if (url.isBlank()) {
      return reference.kind().mayBeEmpty()
          ? Optional.empty()
          : Optional.of(
              syntax(event, url, "the address is empty", "name a file or remove the element"));
    }
    if (address instanceof Address.Beside beside) {
      return reference.kind() == Kind.HOST ? Optional.empty() : beside(event, url, beside);
    } else if (address instanceof Address.Malformed malformed) {
      return Optional.of(syntax(event, url, malformed.message(), malformed.hint()));
    } else if (address instanceof Address.Script) {
      return Optional.of(
          Finding.error(
              "link-javascript",
              event,
              url,
              url,
              "the address is a script",
              "use a button and a script file, or link to a page"));
    } else if (address instanceof Address.Mail mail) {
      return ContactSyntax.mailFault(mail.rest())
          .map(
              fault ->
                  Finding.error(
                      "mailto-syntax", event, url, url, fault, "write mailto:name@example.org"));
    } else if (address instanceof Address.Phone phone) {
      return ContactSyntax.phoneFault(phone.rest())
          .map(
              fault ->
                  Finding.error(
                      "tel-syntax", event, url, url, fault, "write tel:+4930123456, no spaces"));
    }
    return Optional.empty();
  }

  private static Finding syntax(int event, String url, String message, String hint) {
    return Finding.error("link-syntax", event, url, url, message, hint);
  }

  /** The finding about an address into the folder at which there is no file. */
  Finding missing(int event, String url, Address.Inside inside) {
    String path = inside.path();
    String shown = "/" + path.replace("\0", "%2F") + (inside.folder() ? "/" : "");
    Optional<String> otherCase = nearMiss().differingInCase(path).filter(p -> exists(p, inside));
    if (otherCase.isPresent()) {
      return Finding.error(
          "link-case",
          event,
          url,
          path,
          "the file " + shown + " is written differently: /" + otherCase.get(),
          "did you mean '" + shown(otherCase.get()) + "'?");
    }
    String hint;
    if (folder.folders().contains(path)) {
      hint = "the folder exists, but it has no index.html";
    } else {
      hint = nearMiss().nearest(path).map(p -> "did you mean '" + shown(p) + "'?").orElse("");
    }
    return Finding.error("link-missing", event, url, path, "there is no file " + shown, hint);
  }

  private boolean exists(String path, Address.Inside inside) {
    return folder.find(path, inside.folder()).isPresent();
  }

  private String shown(String path) {
    String address = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    return basePath + address + (folder.folders().contains(path) && !path.isEmpty() ? "/" : "");
  }

  private Optional<Finding> beside(int event, String url, Address.Beside beside) {
    boolean exists = folder.find(beside.path(), beside.folder()).isPresent();
    // another site may live beside the folder; what exists in the folder was meant for it
    if (beside.path().isEmpty() || !(alone || beside.climbed() || exists)) {
      return Optional.empty();
    }
    String below = basePath + beside.path() + (beside.folder() ? "/" : "");
    return Optional.of(
        Finding.error(
            "link-missing",
            event,
            url,
            beside.path(),
            "the address leaves the site's base path " + basePath,
            exists ? "did you mean '" + below + "'?" : "begin it with " + basePath));
  }

  private synchronized NearMiss nearMiss() {
    if (nearMiss == null) {
      nearMiss = new NearMiss(folder);
    }
    return nearMiss;
  }
}
