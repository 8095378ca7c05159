package polyclinic.external;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statuses that count as success, such as {@code 200..=204,403}.
 *
 * @param ranges closed ranges
 */
public record StatusCodes(List<Range> ranges) {

  /** Every status that HTTP calls a success. */
  public static final StatusCodes SUCCESS = new StatusCodes(List.of(new Range(200, 299)));

  private static final Pattern ITEM = Pattern.compile("(\\d{3})(?:\\.\\.(=?)(\\d{3}))?");

  /**
   * From one status to another.
   *
   * @param first lowest status
   * @param last highest status, itself in the range
   */
  public record Range(int first, int last) {
    boolean contains(int status) {
      return first <= status && status <= last;
    }
  }

  public StatusCodes {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads statuses and ranges with commas between them: {@code 200..=204} ends with 204, {@code
   * 200..204} before it.
   *
   * @return empty if the text is anything else
   */
  public static Optional<StatusCodes> parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String item : text.split(",", -1)) {
      Matcher matcher = ITEM.matcher(item.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(matcher.group(1));
      int end = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
      int last = "".equals(matcher.group(2)) ? end - 1 : end;
      if (last < first) {
        return Optional.empty();
      }
      ranges.add(new Range(first, last));
    }
    return Optional.of(new StatusCodes(ranges));
  }

  boolean contains(int status) {
    return ranges.stream().anyMatch(r -> r.contains(status));
  }
}
