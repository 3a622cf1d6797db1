// Keeps what is typed into a field until the server has taken it, and puts it back when the page
// comes again: a session may run out in the very moment in which a field is left.
const FIELDS =
  'vaadin-text-field, vaadin-text-area, vaadin-number-field, vaadin-integer-field, vaadin-date-picker';

class Typing extends HTMLElement {
  connectedCallback() {
    this.form = this.parentElement;
    this.keep = event => {
      const field = event.target.closest(FIELDS);
      const slot = event.target.closest('.field[id]');
      if (field && slot) {
        const kept = this.kept();
        const part = [...slot.querySelectorAll(FIELDS)].indexOf(field);
        const others = (kept[slot.id] ?? []).filter(each => each.part !== part);
        kept[slot.id] = [...others, {part, value: field.value}];
        this.write(kept);
      }
    };
    this.form.addEventListener('change', this.keep, true);
    this.waiting = setInterval(() => this.idle() && this.restore(), 50);
  }

  disconnectedCallback() {
    clearInterval(this.waiting);
    this.form.removeEventListener('change', this.keep, true);
  }

  /** The server has taken a field's answer. */
  taken(id) {
    const kept = this.kept();
    delete kept[id];
    this.write(kept);
  }

  idle() {
    return Object.values(window.Vaadin.Flow.clients).every(each => !each.isActive?.());
  }

  restore() {
    clearInterval(this.waiting);
    for (const [id, parts] of Object.entries(this.kept())) {
      const fields = document.getElementById(id)?.querySelectorAll(FIELDS) ?? [];
      for (const {part, value} of parts) {
        const field = fields[part];
        if (field && !field.disabled && field.value !== value) {
          field.value = value;
          field.dispatchEvent(new CustomEvent('change', {bubbles: true}));
          this.textContent = this.getAttribute('restored');
        }
      }
    }
  }

  /** Read when it is needed: the address follows the page only after it is there. */
  get place() {
    const draft = new URLSearchParams(location.search).get('draft') ?? '';
    return `onestop-typing ${location.pathname} ${draft}`;
  }

  kept() {
    return JSON.parse(sessionStorage.getItem(this.place) ?? '{}');
  }

  write(kept) {
    if (Object.keys(kept).length === 0) {
      sessionStorage.removeItem(this.place);
    } else {
      sessionStorage.setItem(this.place, JSON.stringify(kept));
    }
  }
}

customElements.define('onestop-typing', Typing);
