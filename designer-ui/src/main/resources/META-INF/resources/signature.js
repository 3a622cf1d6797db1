// A canvas to sign on. Tells the server the picture once the hand has rested for a moment.
class Signature extends HTMLElement {
  connectedCallback() {
    if (this.canvas) {
      return;
    }
    this.canvas = document.createElement('canvas');
    this.canvas.width = 900;
    this.canvas.height = 300;
    this.canvas.setAttribute('role', 'img');
    this.canvas.setAttribute('aria-label', this.getAttribute('label'));
    const wipe = document.createElement('button');
    wipe.type = 'button';
    wipe.className = 'link';
    wipe.textContent = this.getAttribute('clear');
    wipe.addEventListener('click', () => this.wipe());
    this.append(this.canvas, wipe);
    this.pen = this.canvas.getContext('2d');
    this.pen.lineWidth = 5;
    this.pen.lineCap = 'round';
    this.pen.lineJoin = 'round';
    this.canvas.addEventListener('pointerdown', event => this.begin(event));
    this.canvas.addEventListener('pointermove', event => this.draw(event));
    for (const end of ['pointerup', 'pointercancel']) {
      this.canvas.addEventListener(end, () => this.rest());
    }
  }

  point(event) {
    const box = this.canvas.getBoundingClientRect();
    return [
      ((event.clientX - box.left) * this.canvas.width) / box.width,
      ((event.clientY - box.top) * this.canvas.height) / box.height,
    ];
  }

  begin(event) {
    clearTimeout(this.resting);
    this.canvas.setPointerCapture(event.pointerId);
    this.drawing = true;
    this.pen.beginPath();
    this.pen.moveTo(...this.point(event));
    this.draw(event);
  }

  draw(event) {
    if (this.drawing) {
      this.pen.lineTo(...this.point(event));
      this.pen.stroke();
    }
  }

  rest() {
    this.drawing = false;
    this.resting = setTimeout(() => this.$server.signed(this.canvas.toDataURL('image/png')), 800);
  }

  wipe() {
    clearTimeout(this.resting);
    this.pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.$server.cleared();
  }
}

customElements.define('onestop-signature', Signature);
