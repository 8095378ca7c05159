package polyclinic.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import polyclinic.source.Shape.Entry;
import polyclinic.source.Shape.Scalar;

/**
 * A key of a mapping: the reader reads by it, and the schema is written from it.
 *
 * @param remedy what to do if it is missing; empty if it may be
 * @param ownToLanguage whether each language has a value of its own
 */
record Key<T>(
    String name,
    Shape shape,
    Function<YamlValue, Optional<T>> reading,
    String remedy,
    boolean ownToLanguage) {

  private static <T> Key<T> of(String name, Shape shape, Function<YamlValue, Optional<T>> reading) {
    return new Key<>(name, shape, reading, "", false);
  }

  static Key<String> text(String name) {
    return of(name, Scalar.TEXT, YamlValue::text);
  }

  static Key<Located> located(String name) {
    return named(name, Scalar.TEXT);
  }

  static Key<Located> named(String name, Shape shape) {
    return of(name, shape, YamlValue::located);
  }

  static Key<LocalDate> date(String name) {
    return of(name, Scalar.DATE, YamlValue::date);
  }

  static Key<Boolean> flag(String name) {
    return of(name, Scalar.FLAG, YamlValue::bool);
  }

  static Key<Integer> whole(String name) {
    return of(name, Scalar.WHOLE, YamlValue::integer);
  }

  static Key<String> oneOf(String name, List<String> words) {
    return of(name, new Shape.OneOf(words), value -> value.oneOf(words));
  }

  static Key<YamlFields> mapping(String name, Key<?>... keys) {
    return of(name, shape(List.of(keys)), YamlValue::fields);
  }

  /** One value of a key, or a list of them. */
  static <T> Key<List<T>> many(Key<T> one) {
    return of(
        one.name,
        new Shape.OneOrMany(one.shape),
        value ->
            Optional.of(
                value.oneOrMany().stream()
                    .flatMap(item -> one.reading.apply(item).stream())
                    .toList()));
  }

  Key<T> required(String remedy) {
    return new Key<>(name, shape, reading, remedy, ownToLanguage);
  }

  Key<T> inEachLanguage() {
    return new Key<>(name, shape, reading, remedy, true);
  }

  boolean isRequired() {
    return !remedy.isEmpty();
  }

  static Shape.Mapping shape(List<Key<?>> keys) {
    return new Shape.Mapping(
        keys.stream()
            .map(key -> new Entry(key.name, key.shape, key.isRequired(), key.ownToLanguage))
            .toList());
  }
}
