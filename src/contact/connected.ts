import { readConnections, type Connection } from './connection/connection.ts';
import type { FormDefinition } from './form.ts';

/** The site as pages know it while they are built. */
export const builtSite = () => ({
  siteUrl: new URL(import.meta.env.SITE),
  basePath: import.meta.env.BASE_URL,
});

// Faults have stopped the build before: src/delivery/environment.ts reads the same settings first.
const connections = readConnections(process.env, builtSite(), []);

/** Where a form goes; undefined where no endpoint is set. */
export const connectionOf = ({ id }: FormDefinition): Connection | undefined => connections.get(id);
