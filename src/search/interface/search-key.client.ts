const KEY = 'cdl:suchtaste';

/** The check box that switches the key `/` off: screen readers and speech control may need it (WCAG 2.1.4). */
export const bindSearchKey = (box: HTMLInputElement): void => {
  try {
    box.checked = localStorage.getItem(KEY) !== 'aus';
  } catch {
    // Without a storage the key stays on.
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'aus');
    } catch {
      box.checked = true;
    }
  });
};
