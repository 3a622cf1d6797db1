package org.onestop.release;

import java.util.List;

/**
 * A guide as people read it: made from a release, in one language, and shown by every page and
 * paper alike.
 *
 * @param title what it is a guide to
 * @param subtitle for whom, where, and from which release it was made
 */
public record Guide(String title, String subtitle, List<Section> sections) {
  public Guide {
    sections = List.copyOf(sections);
  }

  /**
   * @param id kebab-case, the same in every language
   */
  public record Section(String id, String heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a section. */
  public sealed interface Block permits Facts, Lines, Table, Chart {}

  /** Names with what is said of them. */
  public record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  public record Fact(String name, Text said) {}

  /**
   * Things told one after the other.
   *
   * @param ordered they happen in this order
   */
  public record Lines(boolean ordered, List<Text> lines) implements Block {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** Each row has as many cells as there are columns. */
  public record Table(List<String> columns, List<List<Text>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The way through the matter, drawn.
   *
   * @param told the same for those who do not see it
   */
  public record Chart(String told, FlowChart drawn) implements Block {}

  /** A text, and remarks below it that matter less. */
  public record Text(String text, List<String> remarks) {
    public Text {
      remarks = List.copyOf(remarks);
    }

    public static Text of(String text) {
      return new Text(text, List.of());
    }
  }
}
