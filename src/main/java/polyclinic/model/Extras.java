package polyclinic.model;

/**
 * What a site asks for beside its pages, for it takes time to make.
 *
 * @param leaflets whether pages are published as PDF as well, each whose type has a template for it
 * @param sharePictures whether each page has a picture for those who share its address
 */
public record Extras(boolean leaflets, boolean sharePictures) {

  /** Of a site that asks for nothing. */
  public static final Extras NONE = new Extras(false, false);
}
