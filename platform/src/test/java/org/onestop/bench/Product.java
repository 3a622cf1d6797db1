package org.onestop.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.onestop.OneStop;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.web.SubmitOnce;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * The whole product, started as the demo with the province's real catalog and one real pilot whose
 * items are all handled at desks. What runs by the clock is stopped, so that the server's counters
 * hold nothing but what is measured.
 */
final class Product implements AutoCloseable {
  /** 自贡市: every item on a desk route or in a joint session. */
  static final String PILOT = "510300-zigong";

  static final String MATTER = "veteran-services";
  static final String COUNTY = "510302";
  static final String CITY = "510300";

  /** Nanoseconds. */
  private static final long BREATH = 500_000;

  private final ConfigurableApplicationContext context;

  /** One that runs already. */
  Product(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Product started(Schemas schemas, Path scratch) {
    Thread.currentThread().setContextClassLoader(Content.of(PILOT, scratch.resolve("content")));
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(OneStop.class)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .initializers(starting -> prepare((GenericApplicationContext) starting, schemas))
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=WARN",
                "--onestop.demo.enabled=true",
                "--onestop.crypto.create-missing=true",
                "--onestop.crypto.folder=" + scratch.resolve("keys"),
                "--onestop.material.folder=" + scratch.resolve("materials"),
                "--onestop.audit.anchors=" + scratch.resolve("anchors.log"),
                "--onestop.process.delivery.enabled=false",
                "--flowable.async-executor-activate=false");
    context.getBean(ThreadPoolTaskScheduler.class).shutdown();
    return new Product(context);
  }

  private static void prepare(GenericApplicationContext context, Schemas schemas) {
    context.getBeanFactory().registerSingleton("productOnly", new ProductOnly());
    context.registerBean("dataSource", DataSource.class, () -> schemas);
    context.registerBean("schemas", JdbcConnectionDetails.class, NoServerOfItsOwn::new);
  }

  <T> T room(Class<T> door) {
    return context.getBean(door);
  }

  Actor account(String name) {
    return room(Actors.class)
        .find(name)
        .orElseThrow(() -> new IllegalStateException("no account " + name));
  }

  /** The act behind {@code POST /applications}. */
  SubmitOnce submits() {
    return new SubmitOnce(context);
  }

  /** How many tasks were done in the background until now. */
  long done() {
    return background().getCompletedTaskCount();
  }

  /** Returns when so many tasks have been done. */
  void awaitDone(long tasks) {
    while (done() < tasks) {
      LockSupport.parkNanos(BREATH);
    }
  }

  /** Returns when nothing is done in the background any more, such as messages and archiving. */
  void awaitIdle() {
    // Twice: between leaving the queue and being counted as active a task is seen nowhere.
    for (int idle = 0; idle < 2; ) {
      LockSupport.parkNanos(BREATH);
      idle = background().getActiveCount() == 0 && background().getQueue().isEmpty() ? idle + 1 : 0;
    }
  }

  private ThreadPoolExecutor background() {
    return context.getBean(ThreadPoolTaskExecutor.class).getThreadPoolExecutor();
  }

  @Override
  public void close() {
    context.close();
  }

  /** Keeps other tests' slices of the house out: they lie in its packages too. */
  private static final class ProductOnly extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers)
        throws java.io.IOException {
      return reader.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ProductOnly;
    }

    @Override
    public int hashCode() {
      return ProductOnly.class.hashCode();
    }
  }

  /** Keeps the embedded server from starting; the connections are there already. */
  private record NoServerOfItsOwn() implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return "";
    }

    @Override
    public String getPassword() {
      return "";
    }

    @Override
    public String getJdbcUrl() {
      return "jdbc:mysql://none";
    }
  }
}
