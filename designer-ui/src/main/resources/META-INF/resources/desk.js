// A key alone presses the button that carries it, or goes to the field that does; but not while
// somebody writes, and not while a dialog is open.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) {
    return;
  }
  const at = event.composedPath()[0];
  if (at.matches?.('textarea, input:not([type=checkbox])') || document.querySelector('vaadin-dialog[opened]')) {
    return;
  }
  const target = document.querySelector(`.work-page [data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (target && !target.disabled) {
    event.preventDefault();
    if (target.matches('vaadin-text-field')) {
      target.focus();
    } else {
      target.click();
    }
  }
});
