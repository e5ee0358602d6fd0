// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { feedProblemCodes } from '@/knowledge-base/packs/client/feed-problem.ts';
import { translator } from '@/locales/index.ts';
import { aPanelModel, recordedActions } from '../../a-panel-model.ts';
import type { PanelModel } from '../../panel.ts';
import { Packs } from '../Packs.tsx';
import { aFeedSummary, aPackSummary } from './a-pack-summary.ts';
import { PROBLEMS } from './problems.ts';

afterEach(cleanup);

describe('why a feed changed nothing', () => {
  it.each(feedProblemCodes)('is told in words of its own, with what was kept and what to do: %s', (code) => {
    const { what, todo, kept = 'feed-problem.kept' } = PROBLEMS[code];
    for (const language of ['it', 'en'] as const) {
      const t = translator(language);
      const { container } = show({
        language,
        packs: [aPackSummary()],
        feeds: [aFeedSummary({ problem: { code, at: '2026-11-25T09:15:00Z' } })],
      });

      expect(container.textContent).toContain(`${t(what)} ${t(kept)} ${t(todo)} 25`);
      cleanup();
    }
  });

  it('never sounds like another reason', () => {
    const texts = feedProblemCodes.map((code) => translator('it')(PROBLEMS[code].what));

    expect(new Set(texts).size).toBe(feedProblemCodes.length);
  });

  it('says that the articles of before stay in use', () => {
    const problem = { code: 'bad-signature', at: '2026-11-25T09:15:00Z' } as const;
    const { container } = show({ feeds: [aFeedSummary({ problem })], packs: [aPackSummary()] });

    expect(container.textContent).toContain(
      'The signature is missing or wrong. The articles you had stay in use. Tell your team leader at once: somebody may have tampered with it. 25 Nov 2026, 10:15',
    );
  });

  it('does not speak of articles of before where there are none', () => {
    const problem = { code: 'unreachable', at: '2026-11-25T09:15:00Z' } as const;
    const { container } = show({ feeds: [aFeedSummary({ problem })], packs: [] });

    expect(container.textContent).toContain('The feed did not answer. Nothing was installed.');
    expect(container.textContent).not.toContain('stay in use');
  });

  it('is said aloud under the address that was tried, which stays there to be mended', () => {
    show({ feedOffer: { problem: 'not-found' } });

    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join(' ')).toContain('A file is missing at this address. Nothing was installed.');
    expect(screen.getByRole('textbox', { name: 'Address of the feed' })).toBeTruthy();
  });

  it('can be read again later, newest first, without what to do', () => {
    const { container } = show({
      feeds: [
        aFeedSummary({
          log: [
            { at: '2026-11-25T08:00:00Z', code: 'unreachable' },
            { at: '2026-11-24T08:00:00Z', code: 'pack-hash' },
          ],
        }),
      ],
    });

    const log = [...container.querySelectorAll('details')].at(-1);
    expect([...(log?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '25 Nov 2026, 09:00 The feed did not answer.',
      '24 Nov 2026, 09:00 A pack is not the one that was signed.',
    ]);
  });
});

function show(overrides: Partial<PanelModel>) {
  return render(<Packs model={aPanelModel(overrides)} actions={recordedActions().actions} />);
}
