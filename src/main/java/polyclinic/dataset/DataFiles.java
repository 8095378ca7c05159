package polyclinic.dataset;

import java.util.List;
import polyclinic.model.DataFile;

/** The files to download of a data table. */
public final class DataFiles {

  private DataFiles() {}

  /**
   * A table in every format that we write.
   *
   * @param path path of the files from the site's root, without their ending
   */
  public static List<DataFile> of(DataSheet sheet, String path) {
    return List.of(
        new DataFile("CSV", "text/csv", path + ".csv", CsvSheet.write(sheet)),
        new DataFile("JSON", "application/json", path + ".json", JsonSheet.write(sheet)));
  }
}
