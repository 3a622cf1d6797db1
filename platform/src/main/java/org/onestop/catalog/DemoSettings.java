package org.onestop.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code onestop.demo}.
 *
 * @param enabled whether this is a demonstration, in which what the province has not confirmed yet
 *     may be published
 */
@ConfigurationProperties("onestop.demo")
public record DemoSettings(boolean enabled) {}
