package org.onestop.check;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.check.internal.Options;
import org.onestop.check.internal.RunningProduct;
import org.onestop.kernel.Fault;

/** Where a running product keeps configuration, and who asks it. */
final class ProductPaths {
  static final String JSON = "application/json";
  static final String YAML = "application/yaml";
  static final String ZIP = "application/zip";
  private static final String TOKEN = "ONESTOP_TOKEN";
  private static final String PASSWORD = "ONESTOP_PASSWORD";

  private ProductPaths() {}

  static String editions(String matter) {
    return "/api/v1/catalog/matters/" + matter + "/editions";
  }

  static String overlay(String matter, String division) {
    return "/api/v1/claims/" + matter + "/" + division + "/overlay";
  }

  /** An account with its password, or a token; both come from the environment. */
  static RunningProduct product(Options options, Function<String, @Nullable String> environment) {
    Optional<String> account = options.find("as");
    String name = account.isPresent() ? PASSWORD : TOKEN;
    @Nullable String secret = environment.apply(name);
    if (secret == null || secret.isEmpty()) {
      throw Fault.of(Fault.Kind.INVALID, "product-secret", name);
    }
    return RunningProduct.at(options.get("url"), account.orElse(null), secret);
  }

  /** Only what can stand in a path. */
  static String id(String text) {
    if (!text.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
      throw Fault.of(Fault.Kind.INVALID, "option-value", text);
    }
    return text;
  }

  static String code(String text) {
    if (!text.matches("[0-9]{6}")) {
      throw Fault.of(Fault.Kind.INVALID, "option-value", text);
    }
    return text;
  }
}
