package polyclinic.check;

import java.util.Optional;

/** Decides whether an address keeps what it promises, its fragment apart. */
final class Judge {

  private final Folder folder;
  private final String basePath;
  private NearMiss nearMiss;

  /**
   * Makes a judge.
   *
   * @param basePath path of the folder on its host, with a slash at both ends
   */
  Judge(Folder folder, String basePath) {
    this.folder = folder;
    this.basePath = basePath;
  }

  Optional<Finding> fault(Reference reference, int event, Address address) {
    String url = reference.url();
    if (url.isBlank()) {
      return reference.kind().mayBeEmpty()
          ? Optional.empty()
          : Optional.of(syntax(event, url, "the address is empty", "name a file or remove the element"));
    }
    if (address instanceof Address.Inside inside) {
      return reference.kind() == Kind.HOST ? Optional.empty() : inside(event, url, inside);
    } else if (address instanceof Address.Beside beside) {
      return beside(event, url, beside);
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

  private Optional<Finding> inside(int event, String url, Address.Inside inside) {
    String path = inside.path();
    if (folder.find(path, inside.folder()).isPresent()) {
      return Optional.empty();
    }
    String shown = "/" + path.replace("\0", "%2F") + (inside.folder() ? "/" : "");
    Optional<String> otherCase = nearMiss().differingInCase(path).filter(p -> exists(p, inside));
    if (otherCase.isPresent()) {
      return Optional.of(
          Finding.error(
              "link-case",
              event,
              url,
              path,
              "the file " + shown + " is written differently: /" + otherCase.get(),
              "did you mean '" + shown(otherCase.get()) + "'?"));
    }
    String hint;
    if (folder.folders().contains(path)) {
      hint = "the folder exists, but it has no index.html";
    } else {
      hint = nearMiss().nearest(path).map(p -> "did you mean '" + shown(p) + "'?").orElse("");
    }
    return Optional.of(
        Finding.error("link-missing", event, url, path, "there is no file " + shown, hint));
  }

  private boolean exists(String path, Address.Inside inside) {
    return folder.find(path, inside.folder()).isPresent();
  }

  private String shown(String path) {
    String address = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    return basePath + address + (folder.folders().contains(path) && !path.isEmpty() ? "/" : "");
  }

  private Optional<Finding> beside(int event, String url, Address.Beside beside) {
    // another site may live beside ours; what exists in ours was meant for ours
    boolean meant =
        beside.climbed() || folder.find(beside.path(), url.strip().endsWith("/")).isPresent();
    return meant && !beside.path().isEmpty()
        ? Optional.of(
            Finding.error(
                "link-missing",
                event,
                url,
                beside.path(),
                "the address leaves the site's base path " + basePath,
                "did you mean '" + basePath + beside.path() + "'?"))
        : Optional.empty();
  }

  private synchronized NearMiss nearMiss() {
    if (nearMiss == null) {
      nearMiss = new NearMiss(folder);
    }
    return nearMiss;
  }
}
