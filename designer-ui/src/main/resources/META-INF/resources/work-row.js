// A line of the inbox, drawn here so that the server keeps one node for it instead of a dozen. What
// it shows comes as data and stays text; what is done with it is told to the list.
customElements.define('work-row', class extends HTMLElement {
  draw(row) {
    const tick = this.make('input', '');
    tick.type = 'checkbox';
    tick.hidden = row.tick === '';
    tick.checked = row.taken;
    tick.setAttribute('aria-label', row.tick);
    tick.addEventListener('change', () => this.tell('row-taken', row.id, tick.checked));
    const light = this.make('span', `light ${row.light}`, row.left);
    const what = this.make('div', 'what');
    what.append(this.make('strong', '', row.what));
    row.chips.forEach(each => what.append(this.make('span', `chip ${each.look}`, each.text)));
    const when = this.make('div', 'when');
    when.append(this.make('span', '', row.caseNo), this.make('span', '', row.due));
    const words = this.make('div', 'words');
    words.append(what, when);
    const line = this.make('button', 'work-line');
    line.type = 'button';
    line.append(light, words);
    line.addEventListener('click', () => this.tell('row-chosen', row.id, true));
    this.replaceChildren(tick, line);
  }

  take(taken) {
    this.querySelector('input').checked = taken;
  }

  make(tag, look, text = '') {
    const made = document.createElement(tag);
    made.className = look;
    made.textContent = text;
    return made;
  }

  tell(type, id, taken) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { id, taken } }));
  }
});
