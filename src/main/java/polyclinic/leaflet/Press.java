package polyclinic.leaflet;

import polyclinic.model.BaseUrl;
import polyclinic.model.Page;

/** Makes leaflets of pages. Safe for many threads. */
public final class Press {

  private final BaseUrl base;
  private final Paper paper;

  /**
   * @param base where the site will stand: links on paper are written out
   * @param images the pictures of the site
   */
  public Press(BaseUrl base, Images images) {
    this.base = base;
    this.paper = new Paper(base, images);
  }

  /**
   * Makes a page ready for print.
   *
   * @param html the page as a template for leaflets shows it
   */
  public Proof prepare(Page page, String html) {
    String address = base.absolute(page.url());
    return new Proof(paper.of(html, address), address, page.meta().changed());
  }
}
