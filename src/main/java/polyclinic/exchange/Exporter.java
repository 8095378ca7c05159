package polyclinic.exchange;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the documents that translators get. */
public final class Exporter {

  private static final String ENDING = ".xlf";

  private Exporter() {}

  /**
   * A document a page.
   *
   * @param plans of the pages, all into one language
   * @param copySource whether the source's words stand in for a missing translation
   * @return names of files, relative to a folder, and what is in them
   */
  public static SortedMap<String, String> pages(
      Plans plans, List<String> pages, boolean copySource) {
    SortedMap<String, String> files = new TreeMap<>();
    for (PagePlan plan : plans.of(pages)) {
      files.put(plan.page() + ENDING, XliffWriter.write(List.of(plan), copySource, plans::tag));
    }
    return files;
  }

  /** One document with all pages; they must have one source language. */
  public static String one(Plans plans, List<String> pages, boolean copySource) {
    return XliffWriter.write(plans.of(pages), copySource, plans::tag);
  }
}
