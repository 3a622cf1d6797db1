// A process that is looked through and edited: it tells the server what a hand or a key does.
class ProcessGraphElement extends ProcessDrawing {
  listen() {
    this.addEventListener('keydown', event => this.key(event));
    this.svg.addEventListener('pointerdown', event => this.grab(event));
    this.svg.addEventListener('pointermove', event => this.drag(event));
    this.svg.addEventListener('pointerup', event => this.drop(event));
    this.svg.addEventListener('pointercancel', () => this.release());
  }

  // The keyboard

  key(event) {
    const box = event.target.closest?.('[data-item]');
    if (!box || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const id = box.dataset.item;
    const act = this.steps(id)[event.key] ?? this.edits(id)[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  steps(id) {
    const all = this.given.items;
    const at = all.findIndex(each => each.id === id);
    const row = all[at].row;
    const near = lines => this.nearest(all[at], lines);
    return {
      ArrowRight: () =>
        this.focusItem(near(this.given.lines.filter(l => l.before === id).map(l => l.after))),
      ArrowLeft: () =>
        this.focusItem(near(this.given.lines.filter(l => l.after === id).map(l => l.before))),
      ArrowDown: () => this.focusItem(near(
        all.filter(each => each.row === row + 1).map(each => each.id))),
      ArrowUp: () => this.focusItem(near(
        all.filter(each => each.row === row - 1).map(each => each.id))),
      Home: () => this.focusItem(all[0].id),
      End: () => this.focusItem(all.at(-1).id),
      Enter: () => this.choose(id),
      ' ': () => this.choose(id),
    };
  }

  edits(id) {
    return this.given.editable
      ? {
        c: () => this.$server.asked('connect', id),
        x: () => this.$server.asked('cut', id),
        r: () => this.$server.asked('route', id),
        t: () => this.typeLimit(id),
      }
      : {};
  }

  nearest(from, ids) {
    const far = id => {
      const each = this.items.get(id);
      return Math.abs(each.row - from.row) * 100 + Math.abs(each.start - from.start);
    };
    return ids.sort((one, other) => far(one) - far(other))[0];
  }

  focusItem(id) {
    this.boxes?.get(id)?.focus();
  }

  move(id) {
    if (this.current !== id) {
      this.boxes.get(this.current)?.setAttribute('tabindex', '-1');
      this.current = id;
      this.boxes.get(id).setAttribute('tabindex', '0');
    }
  }

  choose(id) {
    this.move(id);
    this.chosen = id;
    this.draw();
    this.focusItem(id);
    this.$server.selected(id);
  }

  // The limit as a number, in its place.
  typeLimit(id) {
    const item = this.items.get(id);
    if (!this.given.editable || item.most <= item.fewest) {
      return;
    }
    const width = 76 * this.m.scale;
    const place = this.add(this.svg, 'foreignObject', {
      x: this.end(item) - width, y: this.y(item.row) + 4, width, height: this.m.box - 8,
    });
    const input = document.createElement('input');
    input.type = 'number';
    input.className = 'limit-input';
    input.min = item.fewest;
    input.max = item.most;
    input.value = item.workingDays;
    input.setAttribute('aria-label', item.limitLabel);
    place.append(input);
    let over = false;
    const leave = keep => {
      if (over) {
        return;
      }
      over = true;
      place.remove();
      const days = Number(input.value);
      if (keep && Number.isInteger(days) && days !== item.workingDays) {
        this.$server.stretched(id, days);
      }
    };
    input.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') {
        leave(event.key === 'Enter');
        this.focusItem(id);
      }
    });
    input.addEventListener('blur', () => leave(true));
    input.focus();
    input.select();
  }

  // The mouse

  point(event) {
    const box = this.svg.getBoundingClientRect();
    return {x: event.clientX - box.left, y: event.clientY - box.top};
  }

  grab(event) {
    const handle = event.target.closest?.('[data-handle]');
    if (!handle) {
      return;
    }
    event.preventDefault();
    const item = this.items.get(handle.dataset.of);
    this.svg.setPointerCapture(event.pointerId);
    this.dragged = {kind: handle.dataset.handle, item};
    this.dragged.mark = this.dragged.kind === 'connect'
      ? this.path(this.svg, '', 'drawn', true)
      : this.add(this.svg, 'rect', {
        class: 'stretched', x: this.x(item.start), y: this.y(item.row), height: this.m.box, rx: 4,
        width: this.end(item) - this.x(item.start),
      });
    this.dragged.said = this.text(this.svg, '', 0, this.y(item.row) - 4, 'stretched-text');
  }

  drag(event) {
    if (!this.dragged) {
      return;
    }
    const {kind, item, mark, said} = this.dragged;
    const at = this.point(event);
    if (kind === 'connect') {
      mark.setAttribute('d', `M${this.end(item)} ${this.middle(item.row)}L${at.x} ${at.y}`);
      const over = this.under(at);
      this.boxes.forEach((box, id) => box.classList.toggle('target', id === over));
    } else {
      const wanted = Math.round((at.x - this.x(item.start) + ProcessDrawing.GAP) / this.m.day);
      this.dragged.days = Math.min(item.most, Math.max(item.fewest, wanted));
      mark.setAttribute('width', this.dragged.days * this.m.day - ProcessDrawing.GAP);
      said.textContent = this.given.words.days.replace('{0}', this.dragged.days);
      said.setAttribute('x', this.x(item.start + this.dragged.days) + 2);
      said.setAttribute('y', this.middle(item.row) + 5);
    }
  }

  drop(event) {
    if (!this.dragged) {
      return;
    }
    const {kind, item, days} = this.dragged;
    const over = this.under(this.point(event));
    this.release();
    if (kind === 'connect') {
      if (over && over !== item.id) {
        this.$server.connected(item.id, over);
      }
    } else if (days && days !== item.workingDays) {
      this.$server.stretched(item.id, days);
    }
  }

  release() {
    this.dragged?.mark.remove();
    this.dragged?.said.remove();
    this.dragged = undefined;
    this.boxes.forEach(box => box.classList.remove('target'));
  }

  under(at) {
    return this.given.items.find(each =>
      at.x >= this.x(each.start) - 4 && at.x <= this.end(each) + 4
        && at.y >= this.y(each.row) && at.y <= this.y(each.row) + this.m.box)?.id;
  }
}

customElements.define('onestop-process-graph', ProcessGraphElement);
