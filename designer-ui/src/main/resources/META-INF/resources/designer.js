// Takes edits back by keyboard, but not while somebody writes: there the field's own undo counts.
document.addEventListener('keydown', event => {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) {
    return;
  }
  const at = event.composedPath()[0];
  if (at.matches?.('textarea, input:not([type=checkbox])')) {
    return;
  }
  const redo = key === 'y' || event.shiftKey;
  const button = document.querySelector(redo ? '[data-act=redo]' : '[data-act=undo]');
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});
