package org.onestop.form.internal;

import com.google.re2j.Pattern;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Draft 2020-12 with format assertions and linear-time patterns; nothing is ever fetched. */
final class SchemaLanguage {
  private static final String OWN_DIALECT = "https://onestop.invalid/dialect";
  private static final SchemaRegistry REGISTRY = registry(Dialects.getDraft202012());

  private SchemaLanguage() {}

  private static SchemaRegistry registry(Dialect dialect) {
    return SchemaRegistry.withDefaultDialect(
        dialect,
        builder ->
            builder
                .schemaCacheEnabled(false)
                .schemaLoader(loader -> loader.block(address -> true))
                .schemaRegistryConfig(
                    SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .regularExpressionFactory(new Linear())
                        .build()));
  }

  /** Compiles a schema; throws {@link Patterns.Refused} for a pattern that is not linear. */
  static Schema compile(JsonNode schema) {
    return compiled(REGISTRY, schema);
  }

  /** The same with keywords of our own. */
  static Schema compile(JsonNode schema, List<? extends Keyword> keywords) {
    Dialect own =
        Dialect.builder(OWN_DIALECT, Dialects.getDraft202012()).keywords(keywords).build();
    JsonNode anonymous = schema.deepCopy();
    ((ObjectNode) anonymous).remove("$schema");
    return compiled(registry(own), anonymous);
  }

  private static Schema compiled(SchemaRegistry registry, JsonNode schema) {
    Schema compiled = registry.getSchema(schema);
    compiled.initializeValidators();
    return compiled;
  }

  /** The schema of schemas. */
  static Schema metaschema() {
    return Metaschema.SCHEMA;
  }

  /** Read from the class path when it is first needed. */
  private static final class Metaschema {
    static final Schema SCHEMA =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemaLoader(loader ->
                        loader.allow(
                            address -> address.toString().startsWith("https://json-schema.org/"))))
            .getSchema(SchemaLocation.of(Composer.DIALECT));
  }

  /** Lends our patterns to the validator. */
  private static final class Linear implements RegularExpressionFactory {
    @Override
    public RegularExpression getRegularExpression(String regex) {
      Pattern pattern = Patterns.compile(regex);
      return text -> pattern.matcher(text).find();
    }
  }
}
