import { describe, it } from 'vitest';
import { expectFaults, expectPass, htmlPage } from '../lib/fixture.ts';
import { typography } from './typography.ts';

describe('typography', () => {
  it.each([
    '„Daten“ – sagt sie … z.&nbsp;B. hier, 3-mal, A-Z',
    '<code>"a" - b...</code> und <pre>"z.B."</pre>',
    '<p lang="en">"Data" - and so on...</p>',
    'Helfer*innen, <em>Kinder</em>',
    '9,16 : 7,28 = 1,258',
    '<table><tr><td>a</td><td>-</td></tr></table>',
  ])('leaves %s alone', async (body) => {
    await expectPass(typography, { 'index.html': htmlPage({ body }) });
  });

  it('leaves an English page alone', async () => {
    await expectPass(typography, { 'index.html': htmlPage({ lang: 'en', body: '"Data" - and so on...' }) });
  });

  it.each([
    ['<p>Das "Lab" hilft</p>', 'gerade Anführungszeichen statt „ und “: … Das "Lab" hilft …'],
    ['<p>Das &quot;Lab&quot; hilft</p>', 'gerade Anführungszeichen statt „ und “: … Das "Lab" hilft …'],
    ['<p>und so weiter...</p>', 'drei Punkte statt …: … und so weiter... …'],
    ['<p>Daten <b>-</b> gut</p>', 'Bindestrich statt Gedankenstrich –: … Daten - gut …'],
    [
      '<p>ein <a href="">Wort</a> , noch eins</p>',
      'Leerzeichen vor dem Satzzeichen: … ein Wort , noch eins …',
    ],
    ['<p>Vereine, z.B. ihr</p>', 'Abkürzung ohne geschütztes Leerzeichen: … Vereine, z.B. ihr …'],
    ['<p>Vereine, z. B. ihr</p>', 'Abkürzung ohne geschütztes Leerzeichen: … Vereine, z. B. ihr …'],
    ['<p>fÃ¼r alle</p>', 'kaputte Umlaute oder Zeichen: … fÃ¼r alle …'],
    ['<p>f\ufffdr alle</p>', 'kaputte Umlaute oder Zeichen: … f\ufffdr alle …'],
    ['<p>am undefined</p>', 'ein Rest aus dem Programm: … am undefined …'],
    ['<img alt="Bild von [object Object]">', 'ein Rest aus dem Programm: … Bild von [object Object] …'],
    ['<p>NaN Minuten</p>', 'ein Rest aus dem Programm: … NaN Minuten …'],
    [
      '<p>Nutzer<em>innen und Helfer</em>innen</p>',
      'ein Genderstern wurde zur Betonung: … Nutzerinnen und Helferinnen …',
    ],
  ])('finds %s', async (body, message) => {
    await expectFaults(typography, { body }, [message]);
  });
});
