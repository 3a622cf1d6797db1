// Ends a sitting at a terminal: by its button, or when nobody has touched the screen for a while.
class Sitting extends HTMLElement {
  connectedCallback() {
    if (!this.button) {
      this.button = this.make('button', this.getAttribute('end'));
      this.button.addEventListener('click', () => this.end());
      this.append(this.button);
      this.dialog = document.createElement('dialog');
      this.dialog.className = 'sitting-end';
      this.left = document.createElement('p');
      this.left.setAttribute('role', 'alert');
      const stay = this.make('button', this.getAttribute('stay'));
      stay.addEventListener('click', () => this.touched());
      this.dialog.append(this.left, stay);
      this.dialog.addEventListener('close', () => this.touched());
      this.append(this.dialog);
    }
    this.touch = () => this.touched();
    for (const kind of ['pointerdown', 'keydown']) {
      document.addEventListener(kind, this.touch, true);
    }
    // Who chooses from a list needs no keyboard on the screen.
    this.choose = event => {
      const box = event.target.closest('vaadin-combo-box, vaadin-date-picker');
      if (box && event.target.tagName === 'INPUT') {
        event.target.inputMode = 'none';
        box.open?.();
      }
    };
    document.addEventListener('focusin', this.choose);
    this.last = Date.now();
    this.ticking = setInterval(() => this.tick(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.ticking);
    for (const kind of ['pointerdown', 'keydown']) {
      document.removeEventListener(kind, this.touch, true);
    }
    document.removeEventListener('focusin', this.choose);
  }

  make(tag, text) {
    const element = document.createElement(tag);
    element.type = 'button';
    element.textContent = text;
    return element;
  }

  end() {
    sessionStorage.clear();
    this.$server.end();
  }

  touched() {
    this.last = Date.now();
    if (this.dialog.open) {
      this.dialog.close();
    }
  }

  tick() {
    const left =
      Number(this.getAttribute('idle')) - Math.floor((Date.now() - this.last) / 1000);
    if (left <= 0) {
      clearInterval(this.ticking);
      this.end();
    } else if (left <= Number(this.getAttribute('warning'))) {
      this.left.textContent = this.getAttribute('soon').replace('{0}', left);
      if (!this.dialog.open) {
        this.dialog.showModal();
      }
    }
  }
}

customElements.define('onestop-sitting', Sitting);
