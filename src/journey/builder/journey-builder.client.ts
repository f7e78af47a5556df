import { readCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { announceJourney } from '../device/announce.ts';
import { openJourneyBox } from '../device/journey-box.ts';
import { decodeJourney } from '../link/journey-link.ts';
import type { Bench } from './bench.ts';
import { bindCalendar } from './calendar-panel.client.ts';
import { JourneyDesk } from './desk.ts';
import { bindFiles } from './file-panel.client.ts';
import { bindGaps } from './gap-panel.client.ts';
import { bindHead } from './head-panel.client.ts';
import { bindIncoming } from './incoming.client.ts';
import { bindOffline } from './offline-panel.client.ts';
import { finder } from './parts.client.ts';
import { bindPicker } from './pick-panel.client.ts';
import { bindShare } from './share-panel.client.ts';
import { bindSheet } from './sheet.client.ts';
import { StationRows } from './station-rows.client.ts';
import { bindStatus } from './status-bar.client.ts';
import { makeView, type Place, type View } from './view.ts';

/** The page on which people put together their own journey. Everything stays on the device. */
class JourneyBuilder extends HTMLElement {
  connectedCallback(): void {
    const retry = finder(this)('retry');
    retry.addEventListener('click', () => {
      // While it loads the button is gone; afterwards the focus is where one goes on.
      void this.#load().then((isOpen) =>
        (isOpen ? document.querySelector<HTMLElement>('#stationen') : retry)?.focus(),
      );
    });
    void this.#load();
  }

  /** Gives back whether the builder is open. */
  #load(): Promise<boolean> {
    const find = finder(this);
    find('failed').hidden = true;
    return fetch(this.dataset['catalogue']!)
      .then((answer) => answer.json())
      .then((file) => {
        const catalogue = readCatalogue(file);
        // Without it every station would seem to be gone.
        if (catalogue.things.size === 0) throw new Error('empty');
        this.#open(catalogue);
        return true;
      })
      .catch(() => {
        find('failed').hidden = false;
        return false;
      });
  }

  #open(catalogue: Catalogue): void {
    const find = finder(this);
    const say = bindStatus(this);
    const place: Place = {
      home: new URL(this.dataset['home']!, location.href).href,
      page: location.origin + location.pathname,
    };
    let parts: ((view: View) => void)[] = [];
    const show = (): void => {
      const view = makeView(desk.journey, catalogue, place);
      for (const part of parts) part(view);
    };
    const desk = new JourneyDesk(openJourneyBox(), show);
    const bench: Bench = {
      place,
      catalogue,
      say,
      journey: () => desk.journey,
      change: (make, said = '', undo) => {
        const problem = desk.change(make);
        const words = problem ?? said;
        if (words !== '') say(words, problem === undefined ? undo : undefined);
        announceJourney();
        return problem === undefined;
      },
    };
    parts = [...this.#bind(bench), () => (find('trouble').textContent = desk.trouble ?? '')];
    find('desk').hidden = false;
    show();
    this.#receive(bench);
  }

  /** Everything that is drawn anew with each change. */
  #bind(bench: Bench): ((view: View) => void)[] {
    const find = finder(this);
    const rows = new StationRows(find('rows'), bench);
    bindCalendar(this, bench);
    return [
      bindHead(this, bench),
      (view) => rows.show(view),
      bindGaps(find('gaps'), bench),
      bindPicker(find('picker'), bench),
      bindShare(this, bench),
      bindSheet(this, bench),
      bindOffline(this, bench.place),
      ({ stations }) => {
        find('empty').hidden = stations.length > 0;
        find('panels').hidden = stations.length === 0;
      },
    ];
  }

  /** Journeys that come in: by link, now and later, and by file. */
  #receive(bench: Bench): void {
    const receive = bindIncoming(this, bench);
    bindFiles(this, bench, receive);
    // Who has nothing yet chooses first.
    finder(this)<HTMLDetailsElement>('picker').open = bench.journey().items.length === 0;
    const openHash = (): void => {
      const { journey, problems } = decodeJourney(location.hash);
      if (journey !== undefined) receive(journey, problems);
      else if (problems.length > 0) bench.say(problems.join(' '));
    };
    addEventListener('hashchange', openHash);
    openHash();
  }
}

customElements.define('journey-builder', JourneyBuilder);
