package org.onestop.catalog.internal;

/**
 * Where the files of one edition lie; findings about its parts point there.
 *
 * @param folder {@code matters/<matter>/<version>}
 */
record EditionPlace(String folder, String matter, String version) {
  static EditionPlace of(String matter, String version) {
    return new EditionPlace("matters/" + matter + "/" + version, matter, version);
  }

  String file(String name) {
    return folder + "/" + name;
  }

  String matterFile() {
    return file("matter.yaml");
  }

  String item(String id) {
    return file("items/" + id + ".yaml");
  }

  String schema(String block) {
    return file("form/" + block + ".schema.json");
  }

  String uischema(String block) {
    return file("form/" + block + ".ui.json");
  }

  String document(String id) {
    return file("documents/" + id + ".html");
  }

  String guidance() {
    return file("guidance.yaml");
  }

  static String contract(String id) {
    return "contracts/" + id + ".yaml";
  }

  static String codeList(String id) {
    return "codelists/" + id + ".yaml";
  }
}
