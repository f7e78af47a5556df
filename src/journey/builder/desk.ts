import { BOX_SENTENCES, type Box } from '../device/box.ts';
import type { Change } from '../model/edit-journey.ts';
import type { Journey } from '../model/journey.ts';

/**
 * The journey that lies open on this page. Every change is saved at once. Where the device keeps nothing, the journey
 * lives as long as the page, and `trouble` says so.
 */
export class JourneyDesk {
  readonly #box: Box<Journey>;
  #journey: Journey;
  #trouble: string | undefined;
  /** The last change could not be saved: what lies here is newer than what is stored. */
  #isLoose = false;
  #isOwn = false;

  /** @param show is called after every change, in this tab or another */
  constructor(box: Box<Journey>, show: () => void) {
    const { value, problem } = box.read();
    this.#box = box;
    this.#journey = value;
    this.#trouble = problem;
    box.watch((kept) => {
      // A change from elsewhere must not wipe out what could not be saved here.
      if (this.#isLoose && !this.#isOwn) return;
      this.#journey = kept.value;
      this.#trouble = kept.problem;
      show();
    });
  }

  get journey(): Journey {
    return this.#journey;
  }

  /** What is wrong with the storage, in German. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Changes the journey as it is at this moment. Gives back, in German, why it stayed as it was or came only in part. */
  change(make: (journey: Journey) => Change): string | undefined {
    let refused: string | undefined;
    this.#isOwn = true;
    const { problem } = this.#box.change((stored) => {
      const { journey, problem: reason } = make(this.#isLoose ? this.#journey : stored);
      refused = reason;
      return journey;
    });
    this.#isOwn = false;
    this.#isLoose = problem === BOX_SENTENCES.full || problem === BOX_SENTENCES.forbidden;
    return refused ?? (problem === BOX_SENTENCES.newer ? problem : undefined);
  }
}
