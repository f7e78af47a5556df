// Runs on every page and stays tiny: all that searches loads when somebody turns to the field.
const box = document.querySelector<HTMLFormElement>('form[data-search-box]');
const field = document.querySelector<HTMLInputElement>('input[type=search]');

const load = () => import('./search-dialog.client.ts');

const openSearch = (event: Event): void => {
  // A dead key is not a letter yet: an accent that moved to another field would stand alone.
  if ((event as InputEvent).isComposing && field!.value.length < 2) return;
  event.preventDefault();
  load().then(
    ({ openDialog }) => openDialog(box!, () => event.type === 'click' || document.activeElement === field),
    () => event.type === 'click' && location.assign(box!.action),
  );
};

if (box) {
  field!.addEventListener('focus', () => {
    load().then(({ prepare }) => prepare(box), String);
    // The dialog asks for the engine as well, but would come to it one round later.
    import('../engine.client.ts').catch(String);
  });
  field!.addEventListener('input', openSearch);
  document.querySelector('[data-search-tool]')!.addEventListener('click', openSearch);
}

const isSwitchedOff = (): boolean => {
  try {
    return localStorage.getItem('cdl:suchtaste') === 'aus';
  } catch {
    return false;
  }
};

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isSwitchedOff()) return;
  if ((target as Element).closest('input, select, textarea, dialog, [contenteditable]')) return;
  event.preventDefault();
  field?.focus();
});

// Without this the file would be no module, and its names would be everybody's.
export {};
