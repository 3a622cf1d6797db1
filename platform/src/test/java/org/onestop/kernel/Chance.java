package org.onestop.kernel;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Random values of one trial. The ends of a range come more often than all others, for that is
 * where rules break.
 */
public final class Chance {
  private static final int ENDS = 10;
  private final RandomGenerator random;

  Chance(RandomGenerator random) {
    this.random = random;
  }

  /** Both ends may come. */
  public int number(int least, int most) {
    return switch (random.nextInt(ENDS)) {
      case 0 -> least;
      case 1 -> most;
      default -> Math.toIntExact(random.nextLong(least, most + 1L));
    };
  }

  public boolean flag() {
    return random.nextBoolean();
  }

  public <T> T one(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  /**
   * Numbers from 0.
   *
   * @param size how many there are at most
   */
  public List<Integer> numbers(int size, int most) {
    return IntStream.range(0, number(0, size)).mapToObj(i -> number(0, most)).toList();
  }

  /** A text of some characters. */
  public String text(String characters, int shortest, int longest) {
    int[] among = characters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int left = number(shortest, longest); left > 0; left--) {
      text.appendCodePoint(among[random.nextInt(among.length)]);
    }
    return text.toString();
  }

  /** A text of whatever characters there are, none of them half a pair. */
  public String text(int longest) {
    StringBuilder text = new StringBuilder();
    for (int left = number(0, longest); left > 0; left--) {
      int last = one(List.of(0x7f, 0xff, 0xffff, Character.MAX_CODE_POINT));
      int codePoint = number(0, last);
      boolean half = codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
      text.appendCodePoint(half ? Character.MIN_SURROGATE - 1 : codePoint);
    }
    return text.toString();
  }
}
