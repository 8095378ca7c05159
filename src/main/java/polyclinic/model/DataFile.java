package polyclinic.model;

import java.nio.charset.StandardCharsets;

/**
 * A data table as a file to download.
 *
 * @param format as its readers call it: {@code CSV}
 * @param mediaType such as {@code text/csv}
 * @param url path from the site's root
 * @param text what is in the file, to be written in UTF-8
 */
public record DataFile(String format, String mediaType, String url, String text) {

  /** What is written. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** How many bytes are written, in units of 1024 bytes, rounded up. */
  public int kilobytes() {
    return (bytes().length + 1023) / 1024;
  }

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }
}
