package org.onestop.ui.rollout;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.onestop.claim.Rollout.Place;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Words;

/** A line for each city with a tile for each of its counties; every tile can be chosen. */
class RolloutMap extends UnorderedList {
  private static final long serialVersionUID = 1L;
  private final transient Board board;
  private final transient Places places;
  private final transient Consumer<Place> chosen;

  /**
   * @param shown which places are shown; a city also when one of its counties is
   */
  RolloutMap(Board board, Places places, Predicate<Place> shown, Consumer<Place> chosen) {
    this.board = board;
    this.places = places;
    this.chosen = chosen;
    addClassName("rollout-map");
    getElement().setAttribute("aria-label", translate("rollout.map"));
    for (Place city : board.cities()) {
      List<Place> counties = board.counties(city).stream().filter(shown).toList();
      if (!counties.isEmpty() || shown.test(city)) {
        add(line(city, counties));
      }
    }
  }

  private ListItem line(Place city, List<Place> counties) {
    List<Place> all = board.counties(city);
    long served =
        all.stream()
            .map(board::stand)
            .filter(each -> each == Stand.PUBLISHED || each == Stand.OF_CITY)
            .count();
    NativeButton name = tile(city, places.ownName(city.city()));
    name.addClassName("city");
    Span count =
        new Span(translate("rollout.served", String.valueOf(served), String.valueOf(all.size())));
    count.addClassName("muted");
    UnorderedList tiles = new UnorderedList();
    tiles.addClassName("tiles");
    tiles.getElement().setAttribute("aria-label", places.ownName(city.city()));
    counties.forEach(
        each -> tiles.add(new ListItem(tile(each, places.ownName(each.claim().division())))));
    Div head = new Div(name, count);
    head.addClassName("rollout-city");
    return counties.isEmpty() ? new ListItem(head) : new ListItem(head, tiles);
  }

  private NativeButton tile(Place place, String name) {
    Stand stand = board.stand(place);
    NativeButton tile = new NativeButton();
    tile.addClassNames("tile", "state", stand.look());
    Span label = new Span(name);
    Span said = new Span(Words.of("rollout.stand", stand));
    said.addClassName(place.isCity() ? "muted" : "only-heard");
    tile.add(label, said);
    int days = board.days(place);
    String title =
        days == 0
            ? Words.of("rollout.stand", stand)
            : translate("rollout.days", Words.of("rollout.stand", stand), String.valueOf(days));
    tile.setTitle(title);
    tile.addClickListener(clicked -> chosen.accept(place));
    return tile;
  }
}
