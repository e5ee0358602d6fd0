// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { FeedOffer } from '../packs.ts';
import type { PanelModel } from '../panel.ts';
import { Packs } from './Packs.tsx';
import { aFeedSummary, aPackSummary } from './packs/a-pack-summary.ts';

afterEach(cleanup);

describe('the list of packs', () => {
  it('gives title, version, size, origin and date of each', () => {
    show({
      packs: [aPackSummary(), aPackSummary({ key: 'acme/water', title: { it: 'Acqua', en: 'Water' }, items: 1 })],
    });

    expect(listed('Electricity and gas').textContent).toContain('version 12');
    expect(listed('Electricity and gas').textContent).toContain('340 items');
    expect(listed('Electricity and gas').textContent).toContain('from acme');
    expect(listed('Electricity and gas').textContent).toContain('installed 23 Nov 2026, 09:30');
    expect(listed('Water').textContent).toContain('1 item');
  });

  it.each([
    [{}, 'signature checked'],
    [{ isHeld: true }, 'held'],
    [{ isRevoked: true }, 'withdrawn'],
    [{ isHeld: true, isRevoked: true }, 'withdrawn'],
    [{ isStarter: true, feed: null, installedAt: null, previous: null }, 'part of Spalla'],
  ])('says what state a pack is in: %o, «%s»', (state, badge) => {
    show({ packs: [aPackSummary(state)] });

    const states = ['signature checked', 'held', 'withdrawn', 'part of Spalla'];
    const found = states.filter((each) => within(listed('Electricity and gas')).queryByText(each));
    expect(found).toEqual([badge]);
  });

  it('goes back to the version before in one click', () => {
    const { asked } = show({ packs: [aPackSummary()] });

    fireEvent.click(screen.getByRole('button', { name: 'Back to version 11 of Electricity and gas' }));

    expect(asked).toEqual([['rollBack', 'acme/energy']]);
  });

  it('takes updates again for a pack that was held', () => {
    const { asked } = show({ packs: [aPackSummary({ version: 11, previous: null, isHeld: true })] });

    fireEvent.click(screen.getByRole('button', { name: 'Take updates again for Electricity and gas' }));

    expect(asked).toEqual([['releaseHold', 'acme/energy']]);
  });

  it.each([[{ previous: null }], [{ isRevoked: true }]])('offers no way back where there is none: %o', (state) => {
    show({ packs: [aPackSummary(state)] });

    expect(screen.queryByRole('button', { name: /Back to version/u })).toBeNull();
  });
});

describe('the list of feeds', () => {
  it('teaches where a feed comes from when there is none', () => {
    show({ feeds: [] });

    expect(screen.getByText(/Your team leader has the address or the file/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull();
  });

  it('says how fresh each one is', () => {
    show({ feeds: [aFeedSummary({ checkedAt: '2026-11-25T09:15:00Z' })] });

    const text = listed('acme').textContent;
    expect(text).toContain('https://packs.example.com/acme/');
    expect(text).toContain('confirmed 25 Nov 2026, 09:00');
    expect(text).toContain('last check 25 Nov 2026, 10:15');
    expect(text).toContain('good until 20 Jan 2027');
  });

  it('says since when a feed is past its end', () => {
    show({ feeds: [aFeedSummary({ expiresAt: '2026-11-20T00:00:00Z' })] });

    expect(listed('acme').textContent).toContain('was good until 20 Nov 2026');
  });

  it('checks them all on request, but not twice at once', () => {
    const { asked, update } = show({ feeds: [aFeedSummary()] });
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(asked).toEqual([['checkFeeds']]);

    update({ feeds: [aFeedSummary({ progress: { step: 'fetch', done: 10, total: 40 } })] });
    fireEvent.click(screen.getByRole('button', { name: 'Check now' }));

    expect(asked).toHaveLength(1);
    expect(screen.getByRole('progressbar', { name: 'Fetching' }).getAttribute('value')).toBe('10');
  });

  it('shows that it works on something whose size is not known', () => {
    show({ feeds: [aFeedSummary({ progress: { step: 'check', done: 0, total: 0 } })] });

    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  });

  it('has nothing to check where everything came as a file', () => {
    show({ feeds: [aFeedSummary({ address: null, origin: 'file' })] });

    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull();
    expect(screen.getByText(/For newer articles open a newer file/u)).toBeTruthy();
  });

  it('removes a feed only after asking, by the name of what would go', () => {
    const { asked } = show({ feeds: [aFeedSummary()], packs: [aPackSummary()] });

    fireEvent.click(screen.getByRole('button', { name: 'Remove the feed acme' }));
    expect(asked).toEqual([]);
    expect(screen.getByRole('group', { name: /Remove Electricity and gas with its packs\?/u })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove with its packs' }));

    expect(asked).toEqual([['removeFeed', 'acme']]);
  });

  it('cannot remove what the company set, and says so', () => {
    show({ feeds: [aFeedSummary({ origin: 'policy' })] });

    expect(screen.queryByRole('button', { name: /Remove/u })).toBeNull();
    expect(screen.getByText('Set by your company: it cannot be removed here.')).toBeTruthy();
  });

  it('shows the eight words again, to be compared at any time', () => {
    show({ feeds: [aFeedSummary()] });

    expect(words()).toEqual(['abete', 'barca', 'cena', 'dado', 'erba', 'faro', 'gatto', 'isola']);
  });
});

describe('adding a feed', () => {
  it('looks up the address that was written', () => {
    const { asked } = show({});

    write(' https://packs.example.com/acme ');
    fireEvent.click(screen.getByRole('button', { name: 'Look it up' }));

    expect(asked).toEqual([['addFeed', 'https://packs.example.com/acme']]);
  });

  it('does it with Enter too', () => {
    const { asked } = show({});

    write('http://127.0.0.1:8080/acme');
    fireEvent.submit(address().closest('form') ?? address());

    expect(asked).toEqual([['addFeed', 'http://127.0.0.1:8080/acme']]);
  });

  it.each(['', 'acme', 'http://packs.example.com', 'javascript:alert(1)', 'ftp://packs.example.com'])(
    'asks nobody for «%s», says why and puts the caret back',
    (written) => {
      const { asked } = show({});

      write(written);
      fireEvent.click(screen.getByRole('button', { name: 'Look it up' }));

      expect(asked).toEqual([]);
      expect(address().getAttribute('aria-invalid')).toBe('true');
      expect(screen.getByText(/not an address that starts with https/u).id).toBe(
        address().getAttribute('aria-describedby'),
      );
      expect(document.activeElement).toBe(address());
    },
  );

  it('takes a file', () => {
    const { asked } = show({});
    const file = new File(['KBB1'], 'acme.kbb');

    fireEvent.change(screen.getByLabelText('From a file', { selector: 'input' }), { target: { files: [file] } });

    expect(asked).toEqual([['importFeedFile', file]]);
  });

  it('says that it is looking, and looks once', () => {
    const { asked, update } = show({});
    write('https://packs.example.com/acme');

    update({ feedOffer: 'asking' });
    fireEvent.click(screen.getByRole('button', { name: 'Look it up' }));

    expect(asked).toEqual([]);
    expect(screen.getByText('Looking it up. Nothing is installed yet.')).toBeTruthy();
  });

  it('is not possible where the company chooses the feeds', () => {
    show({ mayAddFeeds: 'no' });

    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Your company chooses the feeds: none can be added here.')).toBeTruthy();
  });

  it('is not possible where the company’s settings have a slip in them, and says whom to tell', () => {
    show({ mayAddFeeds: 'policy-unreadable' });

    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/^There is a mistake in the settings your company gave out/u)).toBeTruthy();
    expect(screen.getByText('Nothing but what came with Spalla.')).toBeTruthy();
  });

  it('says who has the address where one may be added', () => {
    show({});

    expect(screen.getByText(/^Nothing but what came with Spalla\. Your team leader has the address/u)).toBeTruthy();
  });
});

describe('the eight words of an offer', () => {
  it('are shown in order, under the question, with what the feed brings', () => {
    show({ feedOffer: anOffer(), language: 'it' });

    const group = screen.getByRole('group', { name: 'Sono le stesse parole che ti ha dato il team leader?' });
    expect(words()).toEqual(['abete', 'barca', 'cena', 'dado', 'erba', 'faro', 'gatto', 'isola']);
    expect(within(group).getByText(/Da https:\/\/packs\.example\.com/u)).toBeTruthy();
    expect(within(group).getByText('versione 12, 340 contenuti')).toBeTruthy();
  });

  it('install nothing before a yes', () => {
    const { asked } = show({ feedOffer: anOffer() });
    expect(asked).toEqual([]);

    fireEvent.click(screen.getByRole('button', { name: 'Yes, the same: install' }));

    expect(asked).toEqual([['confirmFeed']]);
  });

  it('install nothing on a no, nor on Escape', () => {
    const { asked } = show({ feedOffer: anOffer() });

    fireEvent.click(screen.getByRole('button', { name: 'No, install nothing' }));
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' });

    expect(asked).toEqual([['dismissFeedOffer'], ['dismissFeedOffer']]);
  });

  it('take the focus from the form that asked for them, on the question and on no answer', async () => {
    const { update } = show({});
    screen.getByRole('button', { name: 'Look it up' }).focus();

    update({ feedOffer: anOffer() });

    await expect.poll(() => document.activeElement).toBe(screen.getByRole('group'));
  });

  it('leave the focus where the operator has moved it meanwhile', async () => {
    const { update } = show({ packs: [aPackSummary()] });
    const elsewhere = screen.getByRole('button', { name: /Back to version/u });
    elsewhere.focus();

    update({ feedOffer: anOffer() });
    await new Promise((resume) => setTimeout(resume, 20));

    expect(document.activeElement).toBe(elsewhere);
  });
});

function show(overrides: Partial<PanelModel>) {
  const { actions, asked } = recordedActions();
  const view = (changes: Partial<PanelModel>) => (
    <Packs model={aPanelModel({ ...overrides, ...changes })} actions={actions} />
  );
  const { rerender } = render(view({}));
  return { asked, update: (changes: Partial<PanelModel>) => rerender(view(changes)) };
}

function anOffer(): FeedOffer {
  const { title, version, items } = aPackSummary();
  const { address: from, id, fingerprint } = aFeedSummary();
  return { address: from, feed: id, words: fingerprint, packs: [{ title, version, items }] };
}

function listed(heading: string): HTMLElement {
  const card = screen.getByRole('heading', { name: heading }).closest('li');
  if (!card) throw new Error(`nothing listed as ${heading}`);
  return card;
}

function words(): (string | null)[] {
  const list = screen.getByRole('list', { name: /eight words|otto parole/u, hidden: true });
  return within(list)
    .getAllByRole('listitem', { hidden: true })
    .map(({ textContent }) => textContent);
}

function address(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Address of the feed' });
}

function write(text: string): void {
  fireEvent.input(address(), { target: { value: text } });
}
