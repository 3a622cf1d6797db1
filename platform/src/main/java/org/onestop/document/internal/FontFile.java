package org.onestop.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font in memory whose table of characters leaves out {@link LookAlikes} of others, so
 * that text copied from a PDF is the text that was put in.
 */
final class FontFile {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int CMAP_HEADER = 12;
  private static final int FORMAT_12_HEADER = 16;
  private static final int GROUP = 12;

  private final byte[] content;

  private FontFile(byte[] content) {
    this.content = content;
  }

  static FontFile read(String resource) throws IOException {
    try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the font " + resource + " is missing");
      }
      byte[] original = in.readAllBytes();
      try (TrueTypeFont font = parse(original)) {
        return new FontFile(withCharacters(original, characters(font)));
      }
    }
  }

  /** Not to be used by several threads at once. */
  TrueTypeFont open() throws IOException {
    return parse(content);
  }

  private static TrueTypeFont parse(byte[] content) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(content));
  }

  /** Glyphs by character. */
  private static TreeMap<Integer, Integer> characters(TrueTypeFont font) throws IOException {
    CmapLookup lookup = font.getUnicodeCmapLookup();
    TreeMap<Integer, Integer> glyphs = new TreeMap<>();
    Set<Integer> ordinary = new HashSet<>();
    Map<Integer, Integer> lookAlikes = new HashMap<>();
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      int glyph = lookup.getGlyphId(character);
      if (glyph == 0) {
        continue;
      }
      if (LookAlikes.is(character)) {
        lookAlikes.put(character, glyph);
      } else {
        glyphs.put(character, glyph);
        ordinary.add(glyph);
      }
    }
    lookAlikes.forEach((character, glyph) -> {
      if (!ordinary.contains(glyph)) {
        glyphs.put(character, glyph);
      }
    });
    return glyphs;
  }

  /** The font with a table of characters of its own appended, and its directory pointing there. */
  private static byte[] withCharacters(byte[] font, TreeMap<Integer, Integer> glyphs)
      throws IOException {
    byte[] table = table(glyphs);
    int offset = (font.length + 3) / 4 * 4;
    ByteBuffer changed = ByteBuffer.allocate(offset + table.length);
    changed.put(font).position(offset).put(table);
    int tables = changed.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
        changed.putInt(entry + 8, offset).putInt(entry + 12, table.length);
        return changed.array();
      }
    }
    throw new IOException("the font has no table of characters");
  }

  /** A cmap table with one subtable of format 12, for Windows and all of Unicode. */
  private static byte[] table(TreeMap<Integer, Integer> glyphs) {
    List<int[]> groups = new ArrayList<>();
    int[] last = {-2, -2, 0};
    for (Map.Entry<Integer, Integer> each : glyphs.entrySet()) {
      int character = each.getKey();
      int glyph = each.getValue();
      if (character == last[1] + 1 && glyph == last[2] + character - last[0]) {
        last[1] = character;
      } else {
        last = new int[] {character, character, glyph};
        groups.add(last);
      }
    }
    int length = FORMAT_12_HEADER + groups.size() * GROUP;
    ByteBuffer table = ByteBuffer.allocate(CMAP_HEADER + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(CMAP_HEADER);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
    groups.forEach(each -> table.putInt(each[0]).putInt(each[1]).putInt(each[2]));
    return table.array();
  }
}
