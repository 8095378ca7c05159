package polyclinic.source;

import java.util.List;

/** What may stand in a place of a YAML file. Schemas and forms of an editor are written from it. */
public sealed interface Shape {

  /** Values without parts. */
  enum Scalar implements Shape {
    /** Any plain value that is not blank; a number is text as well. */
    TEXT,
    /** A day such as 2026-03-01. */
    DATE,
    /** A time of day such as "08:30". */
    TIME,
    /** True or false. */
    FLAG,
    /** A whole number. */
    WHOLE,
    /** A number. */
    NUMBER,
    /** A text for all languages, or a mapping with one for each. */
    LOCALIZED
  }

  /** Something that is named elsewhere in the site. */
  enum Name implements Shape {
    /** A person of people.yaml. */
    PERSON,
    /** A key of references.bib. */
    WORK,
    /** Keys of references.bib, or the word for all of them. */
    WORK_OR_ALL,
    /** A layout of a page. */
    LAYOUT
  }

  /** One of some words. */
  record OneOf(List<String> words) implements Shape {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /** A text, the whole of which matches a regular expression. */
  record Matching(String pattern) implements Shape {}

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /** A list, or a single value in place of it. */
  record OneOrMany(Shape item) implements Shape {}

  /** A value of one shape or the other. */
  record Either(Shape first, Shape second) implements Shape {}

  /** Keys that are data, with values of one shape. */
  record Named(Shape value) implements Shape {}

  /** Keys with values; there are no others. */
  record Mapping(List<Entry> entries) implements Shape {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key and what stands under it.
   *
   * @param ownToLanguage whether each language has a value of its own
   */
  record Entry(String key, Shape shape, boolean required, boolean ownToLanguage) {

    static Entry required(String key, Shape shape) {
      return new Entry(key, shape, true, false);
    }

    static Entry optional(String key, Shape shape) {
      return new Entry(key, shape, false, false);
    }
  }
}
