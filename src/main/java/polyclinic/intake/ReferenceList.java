package polyclinic.intake;

import java.util.List;
import java.util.regex.Pattern;
import polyclinic.cite.NewWork;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** Reads a list of references in whatever form it comes. */
public final class ReferenceList {

  private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]*@\\w+\\s*\\{");
  private static final Pattern RIS = Pattern.compile("(?m)^TY {1,2}- ");
  private static final Pattern JSON = Pattern.compile("\\A\\s*[\\[{]\\s*[{\"\\]]");

  private ReferenceList() {}

  /**
   * The works of a list, in its order. What a person must look at is a finding at the entry's line.
   */
  public static List<IncomingWork> read(SourceText list, Problems problems) {
    String text = list.text().replace("\r\n", "\n");
    String file = list.file();
    if (JSON.matcher(text).find()) {
      return CslJson.read(text, file, problems);
    } else if (RIS.matcher(text).find()) {
      return RisList.read(text, file, problems);
    } else if (BIBTEX.matcher(text).find()) {
      return NewWork.read(text, file, problems).stream()
          .map(work -> new IncomingWork(work, work.at()))
          .toList();
    }
    return FreeTextList.read(text, file).stream()
        .map(item -> new IncomingWork(FreeText.read(item, problems), item.at()))
        .toList();
  }
}
