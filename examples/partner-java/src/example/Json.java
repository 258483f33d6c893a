package example;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON: maps, lists, texts, numbers, booleans and null. A program with a JSON library leaves this out. */
final class Json {
  private static final int DEEPEST = 64;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Reads a value. @throws IllegalArgumentException when the text is not JSON. */
  static Object read(String text) {
    Json reader = new Json(text);
    Object value = reader.value(0);
    reader.skipSpace();
    if (reader.at < text.length()) throw reader.wrong();
    return value;
  }

  /** Reads an object. @throws IllegalArgumentException when the text holds anything else. */
  static Map<String, Object> readObject(String text) {
    return asObject(read(text));
  }

  /** Takes a value for the object that it is. @throws IllegalArgumentException when it is none. */
  static Map<String, Object> asObject(Object value) {
    if (!(value instanceof Map<?, ?> map)) throw new IllegalArgumentException("This is no JSON object.");
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((name, member) -> object.put((String) name, member));
    return object;
  }

  /** Writes a value. @throws IllegalArgumentException for a value of another kind. */
  static String write(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Number) return String.valueOf(value);
    if (value instanceof String string) return quoted(string);
    if (value instanceof List<?> list) return "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((name, member) -> members.add(quoted((String) name) + ":" + write(member)));
      return "{" + String.join(",", members) + "}";
    }
    throw new IllegalArgumentException("JSON has no " + value.getClass().getSimpleName() + ".");
  }

  private static String quoted(String string) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : string.toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }

  private Object value(int depth) {
    if (depth > DEEPEST) throw wrong();
    skipSpace();
    if (at >= text.length()) throw wrong();
    switch (text.charAt(at)) {
      case '{':
        return object(depth);
      case '[':
        return list(depth);
      case '"':
        return string();
      case 't':
        return word("true", true);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    if (isNext('}')) return members;
    do {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      // Of two members of one name each reader would believe another one.
      if (members.containsKey(name)) throw wrong();
      members.put(name, value(depth + 1));
    } while (isNext(','));
    expect('}');
    return members;
  }

  private List<Object> list(int depth) {
    List<Object> items = new ArrayList<>();
    expect('[');
    if (isNext(']')) return items;
    do items.add(value(depth + 1));
    while (isNext(','));
    expect(']');
    return items;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') return out.toString();
      if (c < 0x20) throw wrong();
      out.append(c == '\\' ? escaped() : c);
    }
    throw wrong();
  }

  private char escaped() {
    if (at >= text.length()) throw wrong();
    char c = text.charAt(at++);
    int place = "\"\\/bfnrt".indexOf(c);
    if (place >= 0) return "\"\\/\b\f\n\r\t".charAt(place);
    if (c != 'u' || !text.substring(at, Math.min(at + 4, text.length())).matches("[0-9a-fA-F]{4}")) throw wrong();
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) at++;
    String number = text.substring(start, at);
    if (!number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?")) throw wrong();
    return new BigDecimal(number);
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) throw wrong();
    at += word.length();
    return meaning;
  }

  private boolean isNext(char wanted) {
    skipSpace();
    if (at >= text.length() || text.charAt(at) != wanted) return false;
    at++;
    return true;
  }

  private void expect(char wanted) {
    if (!isNext(wanted)) throw wrong();
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private IllegalArgumentException wrong() {
    // The text itself stays out of the message: it may hold a token.
    return new IllegalArgumentException("The text is not JSON at character " + at + ".");
  }
}
