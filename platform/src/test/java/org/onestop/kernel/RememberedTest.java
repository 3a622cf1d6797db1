package org.onestop.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RememberedTest {
  private final Source source = new Source();
  private final Remembered<String> remembered = new Remembered<>(source);
  private final Transactions transactions = new InMemory().transactions();

  @Test
  void loadsOnce() {
    assertThat(remembered.get()).isEqualTo("one");
    assertThat(remembered.get()).isEqualTo("one");

    assertThat(source.loads).isEqualTo(1);
  }

  @Test
  void showsAChangeAtOnceToTheTransactionThatMadeIt() {
    assertThat(remembered.get()).isEqualTo("one");

    transactions.run(() -> {
      source.change("two");
      remembered.changed();
      assertThat(remembered.get()).isEqualTo("two");
      source.change("three");
      remembered.changed();
      assertThat(remembered.get()).isEqualTo("three");
    });

    assertThat(remembered.get()).isEqualTo("three");
  }

  @Test
  void showsAChangeToOthersOnlyWhenItHasCommitted() throws InterruptedException {
    assertThat(remembered.get()).isEqualTo("one");
    String[] seen = new String[1];

    transactions.run(() -> {
      source.change("two");
      remembered.changed();
      onAnotherThread(() -> seen[0] = remembered.get());
    });

    assertThat(seen[0]).isEqualTo("one");
    onAnotherThread(() -> seen[0] = remembered.get());
    assertThat(seen[0]).isEqualTo("two");
  }

  @Test
  void forgetsAChangeThatWasRolledBack() {
    assertThat(remembered.get()).isEqualTo("one");

    assertThatThrownBy(() ->
            transactions.run(() -> {
              source.change("two");
              remembered.changed();
              assertThat(remembered.get()).isEqualTo("two");
              source.undo("one");
              throw new IllegalStateException("no");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(remembered.get()).isEqualTo("one");
  }

  @Test
  void neverKeepsWhatAnOldTransactionSeesAfterAChange() {
    transactions.run(() -> {
      source.change("two");
      remembered.changed();
    });
    source.undo("one");

    assertThat(remembered.get()).isEqualTo("one");
    source.change("two");
    assertThat(remembered.get()).isEqualTo("two");
  }

  @Test
  void learnsOfAnotherNodesChangeByItsVersion() {
    assertThat(remembered.get()).isEqualTo("one");
    source.change("two");
    assertThat(remembered.get()).isEqualTo("one");

    remembered.refresh();

    assertThat(remembered.get()).isEqualTo("two");
  }

  @Test
  void asksForNothingBeforeItIsFirstRead() {
    remembered.refresh();

    assertThat(source.asked).isZero();
  }

  private static void onAnotherThread(Runnable run) {
    Thread thread = new Thread(run);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source implements Remembered.Origin<String> {
    private String value = "one";
    private long version;
    private int loads;
    private int asked;

    void change(String next) {
      value = next;
      version++;
    }

    void undo(String before) {
      value = before;
      version--;
    }

    @Override
    public long version() {
      asked++;
      return version;
    }

    @Override
    public String load() {
      loads++;
      return value;
    }
  }
}
