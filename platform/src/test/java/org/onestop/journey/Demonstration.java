package org.onestop.journey;

import java.io.IOException;
import org.onestop.OneStop;
import org.onestop.database.OnTestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/**
 * The whole product with the demo's data on a real database, listening on free ports; one cached
 * context for all tests that extend it.
 */
@OnTestDatabase
@ActiveProfiles("demo")
@SpringBootTest(
    classes = Demonstration.Product.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "onestop.crypto.folder=target/demo-keys",
      "onestop.material.folder=target/demo-materials",
      "onestop.simulator.folder=target/demo-simulator",
      "onestop.audit.anchors=target/demo-anchors.log",
      // What was just done can be asked for.
      "onestop.casework.record-delay=1ms",
      "onestop.simulator.delay=200ms",
      "management.server.port=0"
    })
public abstract class Demonstration {
  private static final int SIMULATOR = TestSocketUtils.findAvailableTcpPort();

  @Autowired private Environment environment;

  /** What {@link OneStop} starts, without what other tests add to its packages. */
  @EnableAutoConfiguration
  @AutoConfigurationPackage(basePackageClasses = OneStop.class)
  @ComponentScan(
      basePackageClasses = OneStop.class,
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
      excludeFilters = {
        @Filter(SpringBootConfiguration.class),
        @Filter(type = FilterType.CUSTOM, classes = OfTests.class)
      })
  static class Product {}

  /** Classes that no product holds. */
  static class OfTests implements TypeFilter {
    @Override
    public boolean match(MetadataReader read, MetadataReaderFactory readers) throws IOException {
      return read.getResource().getURL().getPath().contains("/test-classes/");
    }
  }

  @DynamicPropertySource
  static void ports(DynamicPropertyRegistry registry) {
    registry.add("onestop.simulator.port", () -> SIMULATOR);
  }

  /** A client that signs in as one of the demo's accounts. */
  protected Client as(String account) {
    return Client.as("http://127.0.0.1:" + environment.getProperty("local.server.port"), account);
  }

  /** A client without credentials. */
  protected Client anonymous() {
    return as("");
  }
}
