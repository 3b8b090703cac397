// Puts the parts of a large document together, for whoever presses its name. Without it the parts are kept one by one.
// @ts-check

const hex = (/** @type {ArrayBuffer} */ bytes) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {HTMLElement} note */
async function keep({ dataset: { parts = '', name = '', sha256 = '' } }, tell = (_of = '') => {}) {
  const hrefs = parts.split(' ');
  const read = [];
  for (const href of hrefs) {
    tell(`${read.length + 1}/${hrefs.length}`);
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    read.push(await answer.arrayBuffer());
  }
  const whole = new Blob(read, { type: 'application/octet-stream' });
  // Where a page is not served over TLS a browser makes no hash.
  const hash = crypto.subtle && hex(await crypto.subtle.digest('SHA-256', await whole.arrayBuffer()));
  if (hash && hash !== sha256) throw new Error('The bytes are not those that were attached.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(whole);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

for (const note of document.querySelectorAll('[data-parts]')) {
  if (!(note instanceof HTMLElement)) continue;
  const name = note.parentElement?.querySelector('bdi');
  if (!name) continue;
  const button = document.createElement('button');
  button.type = 'button';
  name.replaceWith(button);
  button.append(name);
  const progress = document.createElement('span');
  progress.setAttribute('role', 'status');
  // A line of its own beneath what is said of the document, as that of its parts is.
  progress.className = 'note';
  note.after(progress);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    keep(note, (of) => {
      progress.textContent = of;
    })
      .then(
        () => '',
        // What cannot be put together is still there part by part.
        () => note.dataset.failed ?? '',
      )
      .then((said) => {
        progress.textContent = said;
        button.removeAttribute('aria-disabled');
      });
  });
}
