import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that runs. */
export interface RunningServer {
  /** Where to look. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Starts a server that only this machine can reach. `port` 0 takes any free one; `path` is what stands in the URL
 * after the port.
 *
 * @throws Error in German when the port is taken.
 */
export const listen = (server: Server, port: number, path: string): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Anschluss ${port} ist belegt. Das andere Programm beenden oder einen anderen wählen: --port ${port + 10}`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://localhost:${taken}${path}`, close });
    });
  });
