import { baseForms } from '../analysis/inflection.ts';
import type { Lexeme } from './lexeme.ts';
import { resolve } from './resolve.ts';
import { formOf, readShard, shardOf, type Shard } from './shard.ts';

interface LoadedShard {
  byForm: Map<string, Lexeme>;
  byKey: Map<string, Lexeme>;
  aliases: Map<string, string>;
}

const index = ({ lexemes, aliases }: Shard): LoadedShard => ({
  byForm: new Map(lexemes.map((lexeme) => [formOf(lexeme.display).replaceAll(' ', ''), lexeme])),
  byKey: new Map(lexemes.map((lexeme) => [lexeme.key, lexeme])),
  aliases,
});

/** The words of the site. Only the files of asked words are loaded, each once. */
export class WordList {
  readonly #starts: string[];
  readonly #load: (file: number) => Promise<string>;
  readonly #pending = new Map<number, Promise<void>>();
  readonly #shards = new Map<number, LoadedShard>();

  /**
   * @param starts what the forms of each shard begin with at the least, in order
   * @param load gives the text of a shard's file; throws when it cannot be loaded
   */
  constructor(starts: string[], load: (file: number) => Promise<string>) {
    this.#starts = starts;
    this.#load = load;
  }

  /** Loads what is needed to know these forms. @throws when a file does not load. */
  async prepare(forms: string[]): Promise<void> {
    await Promise.all(
      [...new Set(forms.map((form) => shardOf(form, this.#starts)))].map((place) => this.#prepare(place)),
    );
  }

  #prepare(place: number): Promise<void> {
    let pending = this.#pending.get(place);
    if (pending === undefined) {
      const load = async (): Promise<void> => {
        this.#shards.set(place, index(readShard(await this.#load(place))));
      };
      pending = load().catch((error: unknown) => {
        this.#pending.delete(place);
        throw error;
      });
      this.#pending.set(place, pending);
    }
    return pending;
  }

  #shard(form: string): LoadedShard | undefined {
    return this.#shards.get(shardOf(form, this.#starts));
  }

  byKey(key: string): Lexeme | undefined {
    return this.#shard(key)?.byKey.get(key);
  }

  /** The key that a form leads to which no rule resolves: nahm → nehmen. */
  aliasOf(word: string): string | undefined {
    return this.#shard(word)?.aliases.get(word);
  }

  /** The lexeme that a folded word is or is a form of, as far as its files are loaded. */
  resolve(word: string): Lexeme | undefined {
    const alias = this.aliasOf(word);
    if (alias !== undefined) {
      const own = this.#shard(word)?.byKey.get(alias) ?? this.byKey(alias);
      return own ?? { key: alias, display: word, kind: 'x', rank: 1 };
    }
    return resolve(word, (form) => this.#shard(form)?.byForm.get(form)) ?? this.#byAliasOf(word);
  }

  /** A form whose base form is another word's alias: „gespeicherten“, where „speichern“ goes with „Speicher“. */
  #byAliasOf(word: string): Lexeme | undefined {
    for (const { word: base } of baseForms(word)) {
      const key = this.aliasOf(base);
      const lexeme = key === undefined ? undefined : this.byKey(key);
      if (lexeme !== undefined) return lexeme;
    }
    return undefined;
  }

  /** All loaded lexemes in the file of a form. */
  near(form: string): Lexeme[] {
    return [...(this.#shard(form)?.byKey.values() ?? [])];
  }
}
