package polyclinic.jbake;

/** Files of the site that are no page: each has a template of its own. */
enum SiteFile {
  ROOT("root", "root.ftlh"),
  ERROR_404("error404", "error404.ftlh"),
  REDIRECT("redirect", "redirect.ftlh"),
  SITEMAP("sitemap", "sitemap.ftlx"),
  FEED("feed", "feed.ftlx"),
  ROBOTS("robots", "robots.ftl"),
  SERVER_APACHE("htaccess", "server-apache.ftl"),
  REDIRECTS_NGINX("nginx-redirects", "redirects-nginx.ftl"),
  REDIRECTS_HOSTS("redirects", "redirects-hosts.ftl"),
  HEADERS_NGINX("nginx-headers", "headers-nginx.ftl"),
  HEADERS_HOSTS("headers", "headers-hosts.ftl");

  private final String type;
  private final String template;

  SiteFile(String type, String template) {
    this.type = type;
    this.template = template;
  }

  /** JBake's document type. */
  String type() {
    return type;
  }

  /** Name of the template below {@code templates/}. */
  String template() {
    return template;
  }
}
