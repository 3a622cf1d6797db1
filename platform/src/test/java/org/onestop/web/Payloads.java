package org.onestop.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts that would do something if anything took them for code. */
final class Payloads {
  private static final List<String> FRAMES =
      List.of(
          "${%s}",
          "#{%s}",
          "%%{%s}",
          "*{%s}",
          "@{%s}",
          "~{%s}",
          "$%%{%s}",
          "{{%s}}",
          "{{{%s}}}",
          "{%%=%s%%}",
          "<%%=%s%%>",
          "[[%s]]",
          "[(%s)]",
          "[[${%s}]]",
          "__${%s}__::.x",
          "$!{%s}",
          "#set($x=%s)$x",
          "<#assign x=%s>${x}",
          "@(%s)",
          "${{%s}}",
          "#{{%s}}",
          "${${%s}}",
          "#{#{%s}}",
          "\\${%s}",
          "$\\{%s}",
          "$ {%s}",
          "${ %s }",
          "x${%s}y${%s}");

  /** What the frames hold, and what it would become. */
  private static final String CODE = "7919*7907";

  static final String VALUE = "62615533";

  private Payloads() {}

  /**
   * At least sixty different shapes.
   *
   * @param canary a file that none may make
   * @param port a loopback port to which none may connect
   */
  static List<String> all(Path canary, int port) {
    String url = "http://127.0.0.1:" + port + "/";
    List<String> all = new ArrayList<>();
    for (String frame : FRAMES) {
      all.add(frame.replace("%s", CODE).replace("%%", "%"));
    }
    String made = "T(java.nio.file.Files).createFile(T(java.nio.file.Path).of('" + canary + "'))";
    String touch = "T(java.lang.Runtime).getRuntime().exec('touch " + canary + "')";
    String asked = "T(java.net.URI).create('" + url + "').toURL().getContent()";
    String reflected =
        "''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('touch "
            + canary
            + "')";
    String made2 = "new java.io.File('" + canary + "').createNewFile()";
    String opened = "new java.net.Socket('127.0.0.1'," + port + ")";
    for (String code : List.of(made, touch, asked, reflected, made2, opened)) {
      all.add(code);
      for (String frame : List.of("${%s}", "#{%s}", "%{%s}", "{{%s}}", "__${%s}__::x")) {
        all.add(frame.replace("%s", code));
      }
    }
    all.add("${jndi:ldap://127.0.0.1:" + port + "/a}");
    all.add("${${lower:j}ndi:ldap://127.0.0.1:" + port + "/a}");
    all.add("${url:UTF-8:" + url + "}");
    all.add("${script:javascript:" + CODE + "}");
    all.add("<!DOCTYPE x [<!ENTITY y SYSTEM \"" + url + "\">]><x>&y;</x>");
    all.add("<img src=\"" + url + "\"/><script src='" + url + "'></script>");
    all.add("<style>@import url(" + url + ")</style>");
    all.add("{{> " + url + "}}{{#x}}{{/x}}{{=<% %>=}}<%name%>");
    all.add("'; SELECT SLEEP(49); -- ${" + CODE + "}");
    for (String plain : List.of("${" + CODE + "}", "#{" + CODE + "}", "${" + touch + "}")) {
      all.add(URLEncoder.encode(plain, StandardCharsets.UTF_8));
      all.add(plain.replace("$", "&#36;").replace("#{", "&#35;{").replace("{", "&#123;"));
      all.add(plain.replace("$", "\\u0024").replace("{", "\\u007b"));
      all.add(plain.replace('$', '＄').replace('{', '｛').replace('}', '｝'));
    }
    return List.copyOf(all);
  }
}
