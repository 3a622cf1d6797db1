package org.onestop.document;

/** Text within XML. */
public final class XmlText {
  private XmlText() {}

  /** For text and quoted attributes; characters that XML cannot hold are left out. */
  public static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(each -> {
          switch (each) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
              if (inXml(each)) {
                safe.appendCodePoint(each);
              }
            }
          }
        });
    return safe.toString();
  }

  private static boolean inXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < 0xd800)
        || (character > 0xdfff && character < 0xfffe)
        || character > 0xffff;
  }
}
