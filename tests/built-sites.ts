/** The two builds that the tests look at. `npm test` makes them; `npm run build:tests` makes them alone. */
export interface BuiltSite {
  dir: string;
  env: { SITE_URL: string; BASE_PATH: string; EDIT_URL: string; [contact: `CONTACT_${string}`]: string };
}

/**
 * Where the browser tests serve the site. The addresses stand in the pages, so build and tests must have the same; with
 * another `TEST_PORT`, two working copies can be tested at once.
 */
export const SITE_PORT = Number(process.env['TEST_PORT'] ?? 4371);
export const ENDPOINT_PORT = SITE_PORT + 1;

/** The site as `npm start` shows it: at the root of a local host, with the local contact endpoint. */
export const rootSite: BuiltSite = {
  dir: 'dist',
  env: {
    SITE_URL: `http://localhost:${SITE_PORT}`,
    BASE_PATH: '/',
    CONTACT_ENDPOINT: `http://localhost:${ENDPOINT_PORT}/nachricht`,
    EDIT_URL: 'https://github.com/example/website/edit/main/',
  },
};

/** The site as a host might publish it: under a sub-path, with a public address. */
export const subPathSite: BuiltSite = {
  dir: '.cache/dist-sub-path',
  env: {
    SITE_URL: 'https://www.example.org',
    BASE_PATH: '/cdl',
    // Two services, each for one form; the other forms have none and show other ways to the team.
    CONTACT_ENDPOINT_FRAGE: 'https://forms.example.net/f/1',
    CONTACT_ADAPTER_FRAGE: 'formspree',
    CONTACT_ENDPOINT_FEHLER: 'https://api.example.net/submit',
    CONTACT_ADAPTER_FEHLER: 'web3forms',
    CONTACT_HIDDEN_FEHLER: 'access_key=00000000-0000-4000-8000-000000000000',
    EDIT_URL: '',
  },
};
