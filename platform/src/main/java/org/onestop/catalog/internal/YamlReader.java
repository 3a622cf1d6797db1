package org.onestop.catalog.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onestop.kernel.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML as the JSON it stands for. Anchors, aliases, tags and several documents are refused:
 * configuration needs none, and they are what hostile files are made of. Plain scalars are numbers
 * and booleans only where JSON would write them so; 01 and 1.0.0 are text.
 */
final class YamlReader {
  static final int MAX_DEPTH = 40;

  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,2})?");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Iterator<Event> events;
  private final String file;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();
  private boolean sound = true;

  private YamlReader(String file, String text, Problems problems) {
    // In one piece: between two the library stumbles over a character of two units (e.g. 𬭬).
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(Integer.MAX_VALUE - 8)
            .setBufferSize(text.length() + 2)
            .build();
    this.events = new Parse(settings).parseString(text).iterator();
    this.file = file;
    this.problems = problems;
  }

  /** Empty when the text is no YAML, or YAML of a refused kind; the reasons are then told. */
  static Optional<SourceTree> read(String file, String text, Problems problems) {
    YamlReader reader = new YamlReader(file, text, problems);
    try {
      JsonNode root = reader.document();
      return reader.sound ? Optional.of(new SourceTree(root, reader.lines)) : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      problems.block(file + "#", "syntax", line, String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.block(file + "#", "syntax", 1, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private JsonNode document() {
    events.next();
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      refuse("", "file-empty");
      return NODES.nullNode();
    }
    JsonNode root = node(events.next(), "", 0);
    events.next();
    if (events.next().getEventId() != Event.ID.StreamEnd) {
      refuse("", "yaml-documents");
    }
    return root;
  }

  private JsonNode node(Event event, String pointer, int depth) {
    lines.putIfAbsent(pointer, line(event));
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuse(pointer, "yaml-alias", line(event));
    }
    if (depth > MAX_DEPTH) {
      throw new YamlEngineException("deeper than " + MAX_DEPTH);
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event, pointer);
      case SequenceStart -> sequence(pointer, depth);
      case MappingStart -> mapping(pointer, depth);
      default -> NODES.nullNode();
    };
  }

  private ArrayNode sequence(String pointer, int depth) {
    ArrayNode array = NODES.arrayNode();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      array.add(node(next, pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private ObjectNode mapping(String pointer, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(next instanceof ScalarEvent key)) {
        throw new YamlEngineException("a key that is no text, line " + line(next));
      }
      String below = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      if (object.has(key.getValue())) {
        refuse(below, "yaml-duplicate-key", line(key), key.getValue());
      }
      lines.put(below, line(key));
      object.set(key.getValue(), node(events.next(), below, depth + 1));
    }
    return object;
  }

  private JsonNode scalar(ScalarEvent scalar, String pointer) {
    if (scalar.getTag().isPresent()) {
      refuse(pointer, "yaml-tag", line(scalar));
    }
    String value = scalar.getValue();
    if (!scalar.isPlain()) {
      return NODES.stringNode(value);
    }
    return switch (value) {
      case "", "null", "~" -> NODES.nullNode();
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> number(value);
    };
  }

  private static JsonNode number(String value) {
    if (INTEGER.matcher(value).matches()) {
      BigInteger number = new BigInteger(value);
      return number.bitLength() < 32
          ? NODES.numberNode(number.intValue())
          : number.bitLength() < 64
              ? NODES.numberNode(number.longValue())
              : NODES.numberNode(number);
    }
    return DECIMAL.matcher(value).matches()
        ? NODES.numberNode(new BigDecimal(value))
        : NODES.stringNode(value);
  }

  private void refuse(String pointer, String code, Object... arguments) {
    sound = false;
    problems.block(file + "#" + pointer, code, arguments);
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
