import { drawQrCode } from '../qr/qr-code.client.ts';
import type { Bench } from './bench.ts';
import { make } from '../../ui/make.client.ts';
import { finder } from './parts.client.ts';
import { makeView, withoutMarks, writeMessage, type View } from './view.ts';

const FALLBACK = 'Kopieren ging nicht. Der Text ist markiert: Haltet ihn gedrückt oder drückt Strg + C.';
const NO_QR = 'Für einen QR-Code ist diese Lernreise zu lang. Kürzt die Notizen, oder teilt den Link.';

/** How long nothing may change before the code is drawn anew, in milliseconds. */
const PAUSE_MS = 150;

const copy = (field: HTMLInputElement | HTMLTextAreaElement, bench: Bench): void => {
  // Where copying is forbidden or the connection is not secure, `clipboard` is missing or refuses.
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(field.value))
    .then(
      () => bench.say('Kopiert.'),
      () => {
        field.focus();
        field.select();
        bench.say(FALLBACK);
      },
    );
};

/** A picture of the link, or why there is none. */
export const showQr = (place: HTMLElement, link: string, title: string): void => {
  place.replaceChildren(drawQrCode(link, `QR-Code: ${title}`) ?? make('p', {}, NO_QR));
};

/** The link, as it is, as a message, by mail, through the device's own way of sharing, as a QR code. */
export const bindShare = (root: HTMLElement, bench: Bench): ((view: View) => void) => {
  const find = finder(root);
  const link = find<HTMLInputElement>('link');
  const message = find<HTMLTextAreaElement>('message');
  const bare = find<HTMLInputElement>('bare');
  const native = find('native');
  let shared: View | undefined;
  let timer = 0;
  const show = (): void => {
    const journey = bare.checked ? withoutMarks(bench.journey()) : bench.journey();
    const view = makeView(journey, bench.catalogue, bench.place);
    const text = writeMessage(view);
    shared = view;
    link.value = view.link;
    message.value = text;
    find<HTMLAnchorElement>('mail').href =
      `mailto:?subject=${encodeURIComponent(view.title)}&body=${encodeURIComponent(text)}`;
    clearTimeout(timer);
    timer = window.setTimeout(() => showQr(find('qr'), view.link, view.title), PAUSE_MS);
  };
  bare.addEventListener('change', show);
  link.addEventListener('focus', () => link.select());
  find('copy').addEventListener('click', () => copy(link, bench));
  find('copy-message').addEventListener('click', () => copy(message, bench));
  native.hidden = !('share' in navigator);
  native.addEventListener('click', () => {
    const { title, facts, link: url } = shared!;
    // Somebody who changes their mind is no fault.
    navigator.share({ title, text: `${title}: ${facts}`, url }).catch(() => undefined);
  });
  return show;
};
