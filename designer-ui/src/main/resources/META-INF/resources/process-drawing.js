// Draws a process on a time axis from places in rows and days, in pixels for the width and the
// size of type at hand. What a hand or a key does to it: process-graph.js.
class ProcessDrawing extends HTMLElement {
  static SVG = 'http://www.w3.org/2000/svg';
  static GAP = 8;
  static drawn = 0;

  connectedCallback() {
    if (!this.svg) {
      this.number = ProcessDrawing.drawn++;
      this.svg = this.shape('svg', {class: 'graph'});
      this.append(this.svg);
      this.listen();
    }
    // What the server set before this class was known hides the accessors.
    for (const each of ['drawing', 'selected']) {
      if (Object.prototype.hasOwnProperty.call(this, each)) {
        const value = this[each];
        delete this[each];
        this[each] = value;
      }
    }
    this.watch = new ResizeObserver(() => this.resized());
    this.watch.observe(this);
    this.scaled = new MutationObserver(() => this.draw());
    this.scaled.observe(document.documentElement, {attributeFilter: ['data-type']});
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.scaled.disconnect();
  }

  set drawing(drawing) {
    this.given = drawing;
    this.draw();
  }

  get drawing() {
    return this.given;
  }

  set selected(id) {
    this.chosen = id;
    this.draw();
  }

  get selected() {
    return this.chosen;
  }

  resized() {
    if (this.clientWidth !== this.drawnWidth) {
      this.draw();
    }
  }

  // Pixels

  measure() {
    const scale = parseFloat(getComputedStyle(this).getPropertyValue('--scale')) || 1;
    const d = this.given;
    const m = {scale, box: 44 * scale, top: 44 * scale, stage: 46 * scale};
    m.row = m.box + 10 * scale;
    m.left = d.stages.length ? (d.stages.some(each => each.note) ? 172 : 132) * scale : 20;
    m.bus = m.left - 22;
    m.right = d.closing ? (d.closing.note ? 116 : 106) * scale : 24;
    const room = this.clientWidth - m.left - m.right;
    m.day = Math.max(50 * scale, Math.floor(room / d.days));
    m.width = m.left + m.day * d.days + m.right;
    const stages = d.stages.length * (m.stage + 14 * scale);
    m.height = m.top + Math.max(d.rows * m.row, stages, d.closing ? 110 * scale : 0);
    m.full = m.height + 28 * scale;
    return m;
  }

  x(day) {
    return this.m.left + day * this.m.day;
  }

  y(row) {
    return this.m.top + row * this.m.row;
  }

  middle(row) {
    return this.y(row) + this.m.box / 2;
  }

  end(item) {
    return this.x(item.end) - ProcessDrawing.GAP;
  }

  // Drawing

  draw() {
    if (!this.given || !this.isConnected || !this.clientWidth) {
      return;
    }
    const focused = this.contains(document.activeElement)
      ? document.activeElement.closest('[data-item]')?.dataset.item
      : undefined;
    this.drawnWidth = this.clientWidth;
    this.m = this.measure();
    this.items = new Map(this.given.items.map(each => [each.id, each]));
    if (!this.items.has(this.current)) {
      this.current = this.given.items[0]?.id;
    }
    this.svg.replaceChildren();
    this.svg.setAttribute('width', this.m.width);
    this.svg.setAttribute('height', this.m.full);
    this.svg.setAttribute('role', 'group');
    this.svg.setAttribute('aria-label', this.getAttribute('label'));
    this.arrows();
    this.axis();
    this.stages();
    const lines = this.add(this.svg, 'g', {class: 'lines'});
    this.given.lines.forEach(each => this.line(lines, each));
    this.boxes = new Map();
    this.given.items.forEach(each => this.item(each));
    this.cuts();
    if (focused) {
      this.boxes.get(focused)?.focus();
    }
  }

  arrows() {
    const defs = this.add(this.svg, 'defs', {});
    for (const kind of ['plain', 'first', 'tied', 'circle', 'lit', 'drawn']) {
      const head = this.add(defs, 'marker', {
        id: `arrow-${this.number}-${kind}`, class: `arrow ${kind}`, markerUnits: 'userSpaceOnUse',
        markerWidth: 10, markerHeight: 10, refX: 8, refY: 5, orient: 'auto',
      });
      this.add(head, 'path', {d: 'M0 1l8 4-8 4z'});
    }
  }

  axis() {
    const d = this.given;
    const m = this.m;
    const every = Math.max(1, Math.ceil((56 * m.scale) / m.day));
    for (let day = 0; day < d.days; day++) {
      this.add(this.svg, 'path', {class: 'grid', d: `M${this.x(day)} ${m.top - 12}V${m.height}`});
      if (day % every === 0) {
        this.text(this.svg, d.dayTexts[day], this.x(day + 0.5), m.top - 18 * m.scale, 'axis mid');
      }
    }
    if (d.stages.length) {
      this.text(this.svg, d.before, 12, m.top - 18 * m.scale, 'axis');
    }
    if (d.limit > 0) {
      const at = this.x(d.limit) - ProcessDrawing.GAP / 2;
      const kind = d.late ? 'limit late' : 'limit';
      this.add(this.svg, 'path', {class: kind, d: `M${at} ${m.top - 12}V${m.height}`});
      this.text(this.svg, d.limitText, at, m.height + 18 * m.scale, `${kind} mid`);
    }
  }

  stages() {
    const d = this.given;
    const m = this.m;
    const width = m.left - 50;
    d.stages.forEach((each, at) => {
      const top = m.top + at * (m.stage + 14 * m.scale);
      if (at > 0) {
        this.path(this.svg, `M${12 + width / 2} ${top - 14 * m.scale}V${top - 2}`, 'plain', true);
      }
      this.still(each, 12, top, width, m.stage);
    });
    const roots = d.items.filter(each => !d.lines.some(line => line.after === each.id));
    if (d.stages.length && roots.length) {
      const from = m.top + (d.stages.length - 1) * (m.stage + 14 * m.scale) + m.stage / 2;
      const ends = roots.map(each => this.middle(each.row));
      this.path(this.svg, `M${12 + width} ${from}H${m.bus}`, 'plain');
      this.path(this.svg, `M${m.bus} ${Math.min(from, ...ends)}V${Math.max(from, ...ends)}`, 'plain');
      for (const each of roots) {
        const y = this.middle(each.row);
        this.path(this.svg, `M${m.bus} ${y}H${this.x(each.start) - 1}`, 'plain', true);
      }
      const first = roots.find(each => each.chain === 'first');
      if (first) {
        const y = this.middle(first.row);
        this.path(this.svg, `M${12 + width} ${from}H${m.bus}V${y}H${this.x(0) - 1}`, 'first', true);
      }
    }
    if (d.closing) {
      const x = this.x(d.days) + 16;
      const top = m.top + 34 * m.scale;
      const last = d.items.filter(each => each.chain === 'first').at(-1);
      if (last) {
        const from = this.end(last);
        const end = x + 30 * m.scale;
        this.path(
          this.svg, `M${from} ${this.middle(last.row)}H${end}V${top - 2}`, 'first', true);
      }
      this.still(d.closing, x, top, m.right - 28, (d.closing.note ? 74 : 44) * m.scale);
    }
  }

  // A box that nobody edits: a stage or the closing.
  still(stage, x, y, width, height) {
    const place = this.add(this.svg, 'foreignObject', {x, y, width, height});
    const box = document.createElement('div');
    box.className = `stage is-${stage.mark}`;
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', stage.label);
    box.title = stage.label;
    box.append(this.span('graph-name', stage.name), this.span('graph-note', stage.note));
    place.append(box);
  }

  line(parent, line) {
    const from = this.items.get(line.before);
    const to = this.items.get(line.after);
    const planned = line.chain === 'none' ? 'plain' : line.chain;
    const kind = line.circle ? 'circle' : line.lit ? 'lit' : planned;
    const touches = this.chosen === line.before || this.chosen === line.after;
    const path = this.path(parent, this.route(from, to), `${kind}${touches ? ' near' : ''}`, true);
    path.dataset.before = line.before;
    path.dataset.after = line.after;
  }

  // Straight where one follows the other in its row; else down beside the first and in from the
  // left, between the rows where another box stands in the way.
  route(from, to) {
    const into = this.x(to.start) - 1;
    const y = this.middle(to.row);
    const between = this.given.items.some(each =>
      each.row === to.row && each !== to && each !== from
        && each.end > Math.min(from.end, to.start) && each.start < to.start);
    if (from.row === to.row && !between && from.end <= to.start) {
      return `M${this.end(from)} ${y}H${into}`;
    }
    const lane = this.given.items
      .filter(each => each.end === from.end && each.row < from.row).length % 4;
    const x = this.end(from) - 7 - lane * 5;
    const down = to.row > from.row;
    const begin = this.y(from.row) + (down ? this.m.box : 0);
    if (!between && from.end <= to.start) {
      return `M${x} ${begin}V${y}H${into}`;
    }
    const gutter = this.y(to.row) - (this.m.row - this.m.box) / 2;
    const side = this.x(to.start) - ProcessDrawing.GAP + 2;
    return `M${x} ${begin}V${gutter}H${side}V${y}H${into}`;
  }

  item(item) {
    const x = this.x(item.start);
    const y = this.y(item.row);
    const width = this.end(item) - x;
    const node = this.add(this.svg, 'g', {class: 'node'});
    const place = this.add(node, 'foreignObject', {x, y, width, height: this.m.box});
    const box = document.createElement('div');
    box.className = `item chain-${item.chain} is-${item.mark}`;
    box.classList.toggle('narrow', width < 100 * this.m.scale);
    box.dataset.item = item.id;
    box.setAttribute('role', 'button');
    box.setAttribute('tabindex', item.id === this.current ? '0' : '-1');
    box.setAttribute('aria-pressed', String(item.id === this.chosen));
    box.setAttribute('aria-label', item.label);
    box.title = item.title;
    const words = document.createElement('span');
    words.className = 'graph-words';
    words.append(this.span('graph-name', item.name), ' ', this.span('graph-department', item.department));
    box.append(words, this.span('graph-said', item.said));
    box.addEventListener('click', () => this.choose(item.id));
    box.addEventListener('focus', () => this.move(item.id));
    box.addEventListener('dblclick', () => this.typeLimit(item.id));
    place.append(box);
    this.boxes.set(item.id, box);
    if (this.given.editable) {
      if (item.most > item.fewest) {
        this.handle(node, 'stretch', item, {
          x: this.end(item) - 6, y: y + 2, width: 10, height: this.m.box - 4, rx: 3,
        }, 'rect', this.given.words.stretch);
      }
      this.handle(node, 'connect', item, {
        cx: this.end(item), cy: this.middle(item.row), r: 6 * Math.min(this.m.scale, 1.5),
      }, 'circle', this.given.words.connect);
    }
  }

  handle(node, kind, item, attributes, shape, title) {
    const handle = this.add(node, shape, {...attributes, class: `handle ${kind}`});
    handle.dataset.handle = kind;
    handle.dataset.of = item.id;
    if (item.id === this.chosen) {
      handle.classList.add('near');
    }
    this.add(handle, 'title', {}).textContent = title;
  }

  // Where lines of the selected item can be cut.
  cuts() {
    if (!this.given.editable) {
      return;
    }
    for (const line of this.given.lines) {
      if (!line.cut || (line.before !== this.chosen && line.after !== this.chosen)) {
        continue;
      }
      const to = this.items.get(line.after);
      const size = 18 * Math.min(this.m.scale, 1.5);
      const place = this.add(this.svg, 'foreignObject', {
        x: this.x(to.start) - size / 2 - 6, y: this.middle(to.row) - size / 2,
        width: size, height: size,
      });
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'cut';
      button.tabIndex = -1;
      button.textContent = '×';
      button.setAttribute('aria-label', line.cut);
      button.title = line.cut;
      button.addEventListener('click', () => this.$server.cut(line.before, line.after));
      place.append(button);
    }
  }

  // Pieces

  shape(name, attributes) {
    const shape = document.createElementNS(ProcessDrawing.SVG, name);
    Object.entries(attributes).forEach(([key, value]) => shape.setAttribute(key, value));
    return shape;
  }

  add(parent, name, attributes) {
    const shape = this.shape(name, attributes);
    parent.append(shape);
    return shape;
  }

  path(parent, d, kind, arrow) {
    const path = this.add(parent, 'path', {class: `line ${kind}`, d});
    if (arrow) {
      path.setAttribute('marker-end', `url(#arrow-${this.number}-${kind.split(' ')[0]})`);
    }
    return path;
  }

  text(parent, words, x, y, kind) {
    const text = this.add(parent, 'text', {class: kind, x, y});
    text.textContent = words;
    return text;
  }

  span(kind, words) {
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = words;
    return span;
  }
}
