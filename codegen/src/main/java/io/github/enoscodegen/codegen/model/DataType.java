package io.github.enoscodegen.codegen.model;

import io.github.enoscodegen.codegen.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** What a parameter may hold: one of EnOS's eleven data types, with its constraints. */
public sealed interface DataType {

  /** Chooses the case for this type. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each data type.
   *
   * @param <R> what the answers are
   */
  interface Cases<R> {

    /** The answer for INT. */
    R ofInt(IntType type);

    /** The answer for FLOAT. */
    R ofFloat(FloatType type);

    /** The answer for DOUBLE. */
    R ofDouble(DoubleType type);

    /** The answer for BOOL. */
    R ofBool(BoolType type);

    /** The answer for STRING. */
    R ofString(StringType type);

    /** The answer for ENUM. */
    R ofEnum(EnumType type);

    /** The answer for DATE. */
    R ofDate(DateType type);

    /** The answer for TIMESTAMP. */
    R ofTimestamp(TimestampType type);

    /** The answer for STRUCT. */
    R ofStruct(StructType type);

    /** The answer for ARRAY. */
    R ofArray(ArrayType type);

    /** The answer for FILE. */
    R ofFile(FileType type);
  }

  /** A signed integer of 32 bits. */
  record IntType(Range range) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofInt(this);
    }
  }

  /** A finite float. */
  record FloatType(Range range) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofFloat(this);
    }
  }

  /** A finite double. */
  record DoubleType(Range range) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofDouble(this);
    }
  }

  /**
   * True or false.
   *
   * @param whenTrue what true means; may be empty
   * @param whenFalse what false means; may be empty
   */
  record BoolType(String whenTrue, String whenFalse) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofBool(this);
    }
  }

  /**
   * A text.
   *
   * @param maxLength how long it may be; empty for any length
   */
  record StringType(Optional<MaxLength> maxLength) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofString(this);
    }
  }

  /**
   * One of a list of keys.
   *
   * @param kind whether the keys are numbers or strings on the wire
   * @param items the keys, in the order of the file
   * @param position where the enum is defined
   */
  record EnumType(KeyKind kind, List<EnumItem> items, SourcePosition position) implements DataType {

    /** Copies the items. */
    public EnumType {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofEnum(this);
    }
  }

  /** A day. */
  record DateType() implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofDate(this);
    }
  }

  /** A millisecond; the range counts from 1970-01-01T00:00Z. */
  record TimestampType(Range range) implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofTimestamp(this);
    }
  }

  /**
   * A few parameters together.
   *
   * @param items in the order of the file
   * @param position where the struct is defined
   */
  record StructType(List<Parameter> items, SourcePosition position) implements DataType {

    /** Copies the items. */
    public StructType {
      items = List.copyOf(items);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofStruct(this);
    }
  }

  /**
   * Several values of one type.
   *
   * @param element what each of them may hold
   * @param maxItems how many there may be
   * @param position where the array is defined
   */
  record ArrayType(DataType element, int maxItems, SourcePosition position) implements DataType {

    /** As many as EnOS 2.4 takes in an array; 2.0.9 took 128 ("Limitations"). */
    public static final int PLATFORM_MAX_ITEMS = 1024;

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofArray(this);
    }
  }

  /** The URI of a file that the platform holds. */
  record FileType() implements DataType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofFile(this);
    }
  }

  /** How the keys of an enum stand on the wire. */
  enum KeyKind {
    /** As JSON numbers. */
    INT,
    /** As JSON strings. */
    STRING
  }

  /**
   * A key of an enum.
   *
   * @param key as the model writes it, also where it is a number
   * @param description what it means
   * @param position where the key stands
   */
  record EnumItem(String key, I18nText description, SourcePosition position) {}

  /**
   * A limit for the length of a text.
   *
   * @param value how many there may be
   * @param unit what is counted
   * @param position where the limit stands
   */
  record MaxLength(long value, LengthUnit unit, SourcePosition position) {

    /** The limit with its unit, as messages say it. */
    public String inWords() {
      String one = unit == LengthUnit.BYTES ? "byte" : "character";
      return value
          + " "
          + one
          + (value == 1 ? "" : "s")
          + (unit == LengthUnit.BYTES ? " in UTF-8" : "");
    }
  }
}
