package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day: 14:30, 2.30 pm, 8 bis 17 Uhr. */
final class ClockReader {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
  private static final int HALF = 12;

  private final List<String> forenoon;
  private final List<String> afternoon;

  ClockReader(DataFile data) {
    forenoon = data.list("forenoon");
    afternoon = data.list("afternoon");
  }

  /** The times that end in one word: of 2 to 5 pm, both are in the afternoon. */
  List<String> read(Matcher match) {
    List<String> times = new ArrayList<>();
    String half = match.group("half").toLowerCase(Locale.ROOT);
    Matcher time = TIME.matcher(match.group("times"));
    while (time.find()) {
      int hour = Integer.parseInt(time.group(1));
      if (afternoon.contains(half)) {
        hour = hour % HALF + HALF;
      } else if (forenoon.contains(half)) {
        hour = hour % HALF;
      }
      times.add(time(String.valueOf(hour), time.group(2)));
    }
    return times;
  }

  static String time(String hour, String minute) {
    String minutes = minute == null ? "00" : minute;
    return String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(hour), minutes);
  }
}
