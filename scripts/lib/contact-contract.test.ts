import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/contact/forms/index.ts';
import { CONTRACT_FILE, writeContract } from './contact-contract.ts';

describe('the contract of the forms', () => {
  it('says what the forms say; npm run docs:contact writes it anew', async () => {
    const page = readFileSync(CONTRACT_FILE, 'utf8');
    expect(await writeContract(page, FORMS)).toBe(page);
  });

  it('names every field, its limits and whether it is needed', async () => {
    const page = readFileSync(CONTRACT_FILE, 'utf8');
    const [form] = FORMS;
    const text = await writeContract(page, [{ ...form!, id: 'neu', path: '/kontakt/neu/' }]);
    expect(text).toContain(
      '### `neu`: Kontakt\n\nSteht auf `/kontakt/neu/`, dankt auf `/kontakt/neu/danke/`.',
    );
    expect(text).toMatch(/\| `nachricht` +\| Eure Nachricht +\| Text, höchstens 10\.000 Zeichen +\| ja +\|/u);
    expect(text).not.toContain('### `fehler`');
  });

  it('needs its place', async () => {
    await expect(writeContract('# Ohne Marken', FORMS)).rejects.toThrow(
      'In docs/contact-endpoint.md fehlen die Zeilen',
    );
  });
});
