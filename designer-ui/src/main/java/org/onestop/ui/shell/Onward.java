package org.onestop.ui.shell;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where people go on to after signing in. It comes in an address that anyone could have written, so
 * only paths of this house count, and anything else leads to the portal.
 */
final class Onward {
  static final String PARAMETER = "continue";
  static final String PORTAL = "/";

  private static final int LONGEST = 1000;

  /** Nothing that a browser would mend, and so read as something else. */
  private static final Pattern OWN = Pattern.compile("/[\\w.~!$&'()*+,;=:@%?/-]*");

  private static final Pattern SIGN_IN =
      Pattern.compile("/(sign-in|applicant-sign-in|logout|login|oauth2)([/?].*)?");

  private Onward() {}

  /**
   * The path asked for, or the portal's.
   *
   * @param asked a path within the application, with its query
   */
  static String to(@Nullable String asked) {
    return asked != null && isOwn(asked) ? asked : PORTAL;
  }

  private static boolean isOwn(String path) {
    return path.length() <= LONGEST
        && OWN.matcher(path).matches()
        // Two slashes would name a host.
        && !path.contains("//")
        && !path.contains("..")
        && !SIGN_IN.matcher(path).matches();
  }
}
