package polyclinic.check;

import java.util.List;
import java.util.Objects;

/** What a page does beyond being read: it loads, keeps, asks or sends. */
public sealed interface Act {

  /**
   * Loads something from another origin, or prepares to.
   *
   * @param url as written
   */
  record Load(String url) implements Act {}

  /**
   * Uses the visitor's device.
   *
   * @param word what the privacy page calls it, such as {@code localStorage}
   * @param keeps whether something is kept on the device; otherwise the device is asked
   */
  record Device(String word, boolean keeps) implements Act {}

  /**
   * A script's request.
   *
   * @param way such as {@code fetch}
   * @param url as written; empty if the script makes it, or if it is the site's own
   * @param foreign whether it is known to go to another origin
   */
  record Request(String way, String url, boolean foreign) implements Act {}

  /**
   * Asks the visitor to fill something in.
   *
   * @param name {@code name} or else {@code id}; empty if the form has neither
   * @param method as written, in lower case; {@code get} if nothing is
   * @param action path from the site's root; of another origin as written; empty for the page
   *     itself
   * @param foreign whether the action is of another origin
   * @param search whether its role says that it only searches
   * @param fields names of its fields, in their order, each once
   */
  record Form(
      String name,
      String method,
      String action,
      boolean foreign,
      boolean search,
      List<String> fields)
      implements Act {

    public Form {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field with a name, in a form or alone.
   *
   * @param type such as {@code email}, in lower case
   * @param choice whether nothing can be written into it, and it only searches
   */
  record Field(String name, String type, boolean choice) implements Act {

    public Field {
      Objects.requireNonNull(type);
    }
  }
}
