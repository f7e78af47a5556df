import { below, PATHS } from '../names.ts';
import { SaveError } from '../sentences.ts';
import { BASE } from './kept-caches.client.ts';

const WORKER = below(BASE, PATHS.worker);

/** The part of Trusted Types that we use; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** Lets the one address through and no other: the only policy that the site allows. */
const createAddress = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const createScriptURL = (address: string): string => {
    if (address !== WORKER) throw new TypeError(`Diese Adresse ist nicht vorgesehen: ${address}`);
    return address;
  };
  return trustedTypes?.createPolicy('cdl-offline', { createScriptURL }).createScriptURL(WORKER) ?? WORKER;
};

let address: string | undefined;

/** How long a worker may take to begin, in milliseconds; what takes longer never will. */
const PATIENCE = 20_000;

/**
 * Registers the worker; once it runs, kept pages open without a net.
 *
 * @throws SaveError `forbidden` when it does not begin, or what the browser throws
 */
export const startWorker = async (): Promise<void> => {
  // A second policy of one name is an error.
  address ??= createAddress();
  await navigator.serviceWorker.register(address, { scope: BASE, updateViaCache: 'none' });
  const isTooLate = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new SaveError('forbidden')), PATIENCE),
  );
  await Promise.race([navigator.serviceWorker.ready, isTooLate]);
};

/** Takes the worker away; those of other sites on this host stay. */
export const stopWorker = async (): Promise<void> => {
  const scope = new URL(BASE, location.href).href;
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter((one) => one.scope === scope).map((one) => one.unregister()));
};
