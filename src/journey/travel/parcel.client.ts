import { make } from '../../ui/make.client.ts';
import { saveFile } from '../../ui/save-file.client.ts';

/** Something to take along: as a link to copy or share, as a QR code, and as a file. */
export interface Parcel {
  link: string;
  /** What the QR code is called for those who do not see it. */
  label: string;
  file: { name: string; text: () => string };
}

const TOO_LONG = 'Für einen QR-Code ist das zu viel. Nehmt den Link oder die Datei.';
const NOT_LOADED = 'Der QR-Code lässt sich gerade nicht zeichnen. Nehmt den Link oder die Datei.';

const find = (place: ParentNode, name: string): HTMLElement => place.querySelector(`[data-${name}]`)!;

/** The QR code comes when somebody wants to see it. */
const showCode = async (place: HTMLElement, { link, label }: Parcel): Promise<void> => {
  const code = await import('../qr/qr-code.client.ts').then(
    ({ drawQrCode }) => drawQrCode(link, label) ?? TOO_LONG,
    () => NOT_LOADED,
  );
  place.replaceChildren(typeof code === 'string' ? make('p', {}, code) : code);
};

/**
 * Fills the place that `TakeParcel.astro` made.
 * @param parcel is asked each time, so that it is never older than what is on the screen
 */
export const bindParcel = (place: HTMLElement, parcel: () => Parcel): { refresh: () => void } => {
  const fold = place.querySelector('details')!;
  const code = find(place, 'code');
  const refresh = (): void => {
    const text = find(place, 'text');
    text.textContent = parcel().link;
    place.querySelector<HTMLElement>('copy-text')!.dataset['url'] = parcel().link;
    if (fold.open) void showCode(code, parcel());
  };
  fold.addEventListener('toggle', refresh);
  find(place, 'file').addEventListener('click', () => {
    const { name, text } = parcel().file;
    saveFile(name, 'application/json', text());
  });
  return { refresh };
};
