import { describe, expect, it } from 'vitest';
import { LINK_SENTENCES } from '../link/envelope.ts';
import { below, createRandom, randomDay, randomId, randomText } from '../testing.ts';
import { decodeReceipt, encodeReceipt, receiptCode, verifyReceipt, type Receipt } from './receipt.ts';

const receipt: Receipt = {
  name: 'Änne Groß',
  done: new Map([
    ['was-sind-daten', '2026-11-23'],
    ['zaehlen-und-anteile', '2026-11-30'],
  ]),
};
const code = receiptCode(receipt);

describe('the code', () => {
  it('stays what it was, as it stands on paper', () => {
    expect(code).toBe('HAFN-EN1X');
  });

  it('does not depend on the order, on the form of letters or on spaces around the name', () => {
    const same = { name: ' A\u0308nne  Groß ', done: new Map([...receipt.done].reverse()) };
    expect(receiptCode(same)).toBe(code);
  });

  it.each([
    ['another name', { ...receipt, name: 'Änne Gross' }],
    ['no name', { ...receipt, name: '' }],
    ['another day', { ...receipt, done: new Map(receipt.done).set('was-sind-daten', '2026-11-24') }],
    ['one more lesson', { ...receipt, done: new Map(receipt.done).set('a', '2026-11-23') }],
  ])('is another for %s', (_name, other) => {
    expect(receiptCode(other)).not.toBe(code);
    expect(verifyReceipt(other, code)).toEqual({
      isMatch: false,
      sentence:
        'Der Code passt nicht zu diesen Angaben. Prüft Name, Lektionen und Tage auf Tippfehler, auch Leerzeichen im Namen.',
    });
  });

  it.each([
    code,
    code.toLowerCase(),
    code.replace('-', ''),
    ` ${code.split('').join(' ')} `,
    code.replaceAll('0', 'O'),
  ])('matches, typed as %j', (typed) => {
    expect(verifyReceipt(receipt, typed)).toEqual({
      isMatch: true,
      sentence: 'Der Code passt zu diesen Angaben.',
    });
  });

  it.each(['', 'ABC', `${code}0`, '👋', 'x'.repeat(1_000_000)])('is incomplete as %j', (typed) => {
    expect(verifyReceipt(receipt, typed)).toEqual({
      isMatch: false,
      sentence: 'Ein Code hat acht Zeichen, zum Beispiel 7K3M-Q9TX.',
    });
  });

  it('stands for nothing without a lesson', () => {
    const empty = { name: 'A', done: new Map<string, string>() };
    expect(verifyReceipt(empty, receiptCode(empty)).sentence).toBe(
      'Auf dem Lernnachweis steht noch keine Lektion.',
    );
  });
});

describe('the link of a receipt', () => {
  it('brings any receipt back with a code that matches', () => {
    const random = createRandom(19);
    for (let round = 0; round < 300; round += 1) {
      const done = new Map(
        Array.from({ length: 1 + below(random, 20) }, () => [randomId(random), randomDay(random)] as const),
      );
      const made = { name: randomText(random, 30, true), done };
      const { read, problems } = decodeReceipt(`https://example.org/#${encodeReceipt(made)}`);
      expect(problems).toEqual([]);
      expect(read?.receipt.done).toEqual(done);
      expect(verifyReceipt(read!.receipt, read!.code).isMatch).toBe(true);
    }
  });

  it('shows a change', () => {
    const { read, problems } = decodeReceipt(encodeReceipt(receipt).replace('20261130', '20261129'));
    expect(problems).toEqual([LINK_SENTENCES.changed]);
    expect(verifyReceipt(read!.receipt, read!.code).isMatch).toBe(false);
  });

  it.each(['', '#inhalt', 'v1.z1234'])('is none in %j', (pasted) => {
    expect(decodeReceipt(pasted)).toEqual({ read: undefined, problems: [] });
  });

  it('never throws', () => {
    const random = createRandom(20);
    for (let round = 0; round < 1_000; round += 1) {
      const fuzzed = `n1.${randomText(random, 80, true).replaceAll(' ', '.')}`;
      const { read } = decodeReceipt(fuzzed);
      if (read !== undefined) expect(verifyReceipt(read.receipt, read.code).isMatch).toBe(false);
    }
  });
});
