package org.onestop.process.internal;

/**
 * A process that can be deployed.
 *
 * @param key tells what is in it: equal keys, equal processes
 */
record Definition(String key, String xml) {}
