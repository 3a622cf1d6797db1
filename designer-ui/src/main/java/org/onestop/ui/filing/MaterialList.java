package org.onestop.ui.filing;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.onestop.kernel.Texts;
import org.onestop.release.ReleasedMaterial;
import org.onestop.ui.field.Finding;

/** Every material that is asked, each with its files; says what is missing. */
public final class MaterialList extends Div {
  private static final long serialVersionUID = 1L;
  private final List<MaterialCard> cards = new ArrayList<>();

  /**
   * @param signed whether a signature drawn on the screen is asked for elsewhere on the page
   */
  public MaterialList(Filing filing, Texts texts, boolean signed) {
    addClassName("materials");
    for (ReleasedMaterial each : filing.materials()) {
      if (!(signed && each.id().equals(SignaturePad.MATERIAL))) {
        MaterialCard card = new MaterialCard(filing, each, texts);
        cards.add(card);
        add(card);
      }
    }
  }

  /** What is missing; the cards say so, too. */
  public List<Finding> check() {
    return cards.stream().flatMap(each -> each.check().stream()).toList();
  }

  /** Leads to a material. */
  public void jump(String material) {
    cards.stream().filter(each -> each.isFor(material)).forEach(MaterialCard::reveal);
  }
}
