package org.onestop.ui.field;

import java.io.Serializable;

/**
 * Something to put right.
 *
 * @param key of the field; empty text for the whole
 * @param text a sentence
 */
public record Finding(String key, String text) implements Serializable {}
