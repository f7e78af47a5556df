import { readFile, writeFile } from 'node:fs/promises';
import { FORMS } from '../src/contact/forms/index.ts';
import { CONTRACT_FILE, writeContract } from './lib/contact-contract.ts';

/** `npm run docs:contact`: writes the forms' fields into docs/contact-endpoint.md. */
await writeFile(CONTRACT_FILE, await writeContract(await readFile(CONTRACT_FILE, 'utf8'), FORMS));
console.log(`${CONTRACT_FILE} ist auf dem Stand der Formulare.`);
