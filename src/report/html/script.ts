/** Everything is readable without the script: it adds copying, filtering, and unfolding for print. */
export const SCRIPT = `'use strict';
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  for (const element of all('[data-needs-script]')) element.hidden = false;

  const said = document.querySelector('#said');
  async function copy(button) {
    const text = button.previousElementSibling.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = 'Copied';
    if (said) said.textContent = 'Copied.';
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  }
  for (const button of all('button[data-copy]')) button.addEventListener('click', () => copy(button));

  const filter = document.querySelector('#filter');
  if (filter) {
    const groups = all('[data-priority]').map((element) => ({
      element,
      priority: element.dataset.priority,
      check: element.dataset.check,
      text: '',
    }));
    const sections = all('[data-section]');
    const count = document.querySelector('#count');
    const show = () => {
      const wanted = new Set(all('input[type=checkbox]:checked', filter).map(({ value }) => value));
      const check = filter.elements.check.value;
      const words = filter.elements.words.value.trim().toLowerCase();
      let shown = 0;
      for (const group of groups) {
        if (words !== '' && group.text === '') group.text = group.element.textContent.toLowerCase();
        const isShown = wanted.has(group.priority) && (check === '' || group.check === check) && group.text.includes(words);
        group.element.hidden = !isShown;
        if (isShown) shown += 1;
      }
      for (const section of sections) section.hidden = all('[data-priority]:not([hidden])', section).length === 0;
      count.textContent = shown + ' of ' + groups.length + ' shown';
    };
    filter.addEventListener('input', show);
    filter.addEventListener('reset', () => setTimeout(show));
    filter.addEventListener('submit', (event) => event.preventDefault());
    show();
  }

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const each of closed) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of closed) each.open = false;
  });
})();
`;
