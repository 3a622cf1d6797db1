// Shows BPMN in bpmn-js, with the steps of a case lit; moved by mouse, wheel and keyboard.
class BpmnElement extends HTMLElement {
  connectedCallback() {
    for (const each of ['bpmn', 'marks']) {
      if (Object.prototype.hasOwnProperty.call(this, each)) {
        const value = this[each];
        delete this[each];
        this[each] = value;
      }
    }
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.addEventListener('keydown', event => this.key(event));
    this.show();
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  set bpmn(xml) {
    this.xml = xml;
    this.show();
  }

  set marks(marks) {
    this.lit = marks;
    this.light();
  }

  async show() {
    if (!this.isConnected || !this.xml) {
      return;
    }
    this.viewer ??= new window.BpmnJS({container: this});
    await this.viewer.importXML(this.xml);
    this.querySelector('svg')?.setAttribute('aria-hidden', 'true');
    this.drawn = true;
    this.fit();
    this.light();
    this.approach();
    this.dataset.shown = 'true';
  }

  light() {
    if (!this.drawn || !this.viewer || !this.lit) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    for (const [id, mark] of Object.entries(this.lit)) {
      if (elements.get(id)) {
        canvas.addMarker(id, `is-${mark}`);
      }
    }
  }

  // What would be too small to read is entered where the case stands, or at its beginning.
  approach() {
    const canvas = this.viewer.get('canvas');
    const readable = 0.6;
    if (canvas.zoom() >= readable) {
      return;
    }
    const elements = this.viewer.get('elementRegistry');
    const now = Object.entries(this.lit ?? {}).find(([, mark]) =>
      mark === 'running' || mark === 'stopped');
    const at = (now && elements.get(now[0])) ?? elements.get('start');
    if (at) {
      const width = this.clientWidth / readable;
      const height = this.clientHeight / readable;
      const x = now ? at.x + at.width / 2 - width / 2 : at.x - 40;
      canvas.viewbox({x, y: at.y + at.height / 2 - height / 2, width, height});
    }
  }

  fit() {
    this.viewer?.get('canvas').zoom('fit-viewport', 'auto');
  }

  zoom(factor) {
    const canvas = this.viewer?.get('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * factor)), 'auto');
  }

  key(event) {
    const step = 60;
    const act = {
      ArrowLeft: () => this.scroll(step, 0),
      ArrowRight: () => this.scroll(-step, 0),
      ArrowUp: () => this.scroll(0, step),
      ArrowDown: () => this.scroll(0, -step),
      '+': () => this.zoom(1.25),
      '=': () => this.zoom(1.25),
      '-': () => this.zoom(0.8),
      0: () => this.fit(),
    }[event.key];
    if (act && event.target === this && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      act();
    }
  }

  scroll(dx, dy) {
    this.viewer?.get('canvas').scroll({dx, dy});
  }
}

customElements.define('onestop-bpmn', BpmnElement);
