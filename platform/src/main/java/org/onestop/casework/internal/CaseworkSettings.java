package org.onestop.casework.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases run here.
 *
 * @param exchange false: the exchange platform is down for long, so items go to desks instead
 */
@ConfigurationProperties("onestop.casework")
record CaseworkSettings(@DefaultValue("true") boolean exchange) {}
