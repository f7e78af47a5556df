import { below, PATHS } from '../names.ts';
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

/** Registers the worker; once it runs, kept pages open without a net. */
export const startWorker = async (): Promise<void> => {
  // A second policy of one name is an error.
  address ??= createAddress();
  await navigator.serviceWorker.register(address, { scope: BASE, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
};

/** Takes the worker away; those of other sites on this host stay. */
export const stopWorker = async (): Promise<void> => {
  const scope = new URL(BASE, location.href).href;
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.filter((one) => one.scope === scope).map((one) => one.unregister()));
};
