package org.onestop.web;

import org.onestop.exchange.Bindings;
import org.onestop.identity.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where pushes go, and the switch that stops them while a system is down: for operators. */
@RestController
@RequestMapping("/api/v1/exchange/bindings")
class BindingController {
  private final Bindings bindings;
  private final Actors actors;

  BindingController(Bindings bindings, Actors actors) {
    this.bindings = bindings;
    this.actors = actors;
  }

  @GetMapping
  Listing<BindingAnswer> list() {
    return Listing.whole(bindings.list(actors.current()).stream().map(BindingAnswer::of).toList());
  }

  @PostMapping("/{contract}/suspension")
  BindingAnswer suspend(@PathVariable String contract, @RequestBody ClaimAnswers.Reason reason) {
    return BindingAnswer.of(bindings.suspend(actors.current(), contract, reason.reason()));
  }

  @PostMapping("/{contract}/resumption")
  BindingAnswer resume(@PathVariable String contract) {
    return BindingAnswer.of(bindings.resume(actors.current(), contract));
  }

  @PostMapping("/{contract}/probe")
  BindingAnswer probe(@PathVariable String contract) {
    return BindingAnswer.of(bindings.probe(actors.current(), contract));
  }
}
