import { saveFile } from '../../ui/save-file.client.ts';
import { mailLink } from './letter.client.ts';

/** Words that are worth keeping, whenever somebody asks for them. */
export interface Rescued {
  title: string;
  /** Of the file to save, without its ending. */
  file: string;
  text: () => string;
}

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Wakes the ways that work without the endpoint, wherever they stand inside `place`: `data-mail` opens a mail with the
 * text, `data-copy` copies it, `data-save` saves it as a file. `data-copied` says how copying went.
 */
export const wakeRescue = (place: HTMLElement, { title, file, text }: Rescued): void => {
  const said = place.querySelector<HTMLElement>('[data-copied]');
  const copyText = async (): Promise<void> => {
    const done = await copy(text());
    if (said !== null)
      said.textContent = done ? 'Kopiert.' : 'Kopieren ging nicht. Speichert den Text als Datei.';
  };
  place.querySelector('[data-copy]')?.addEventListener('click', () => void copyText());
  for (const button of place.querySelectorAll('[data-save]'))
    button.addEventListener('click', () => saveFile(`${file}.txt`, 'text/plain', text()));
  const mail = place.querySelector<HTMLAnchorElement>('[data-mail]');
  mail?.addEventListener('click', () => {
    mail.href = mailLink(mail.dataset['mail'] ?? '', title, text());
    // Mail programs cut long texts; the clipboard holds all of it.
    void copyText();
  });
};
