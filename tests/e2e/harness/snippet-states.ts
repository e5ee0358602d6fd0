import { until } from './browser-under-test.ts';
import type { PanelDriver } from './panel-driver.ts';
import type { PanelState } from './panel-states.ts';

/** The panel of texts by shortcut, and the form for what is missing in one. */
export const snippetStates: readonly PanelState[] = [
  {
    name: 'Testi with none of one’s own',
    async show({ panel }) {
      await panel.showPanel('snippets');
      await panel.see(panel.t('snippets.empty-title'));
    },
  },
  {
    name: 'Testi while one is written, with mistakes in it',
    async show({ panel }) {
      await panel.showPanel('snippets');
      await writeSnippet(panel, 'Gentile {cliente}, {>niente}');
      await panel.click('snippets.save');
      await panel.see(panel.t('snippets.problem-unknown-fragment', { line: 1, shortcut: 'niente' }));
    },
  },
  {
    name: 'Testi with one’s own in a folder',
    async show({ panel }) {
      await panel.showPanel('snippets');
      await writeSnippet(panel, 'Gentile {cliente}, {motivo}. {via=e-mail|posta}');
      await panel.click('snippets.save');
      await panel.see('/prova');
      await panel.dismissMessage();
    },
  },
  {
    name: 'the form for what is missing in a text',
    async show({ panel }) {
      await panel.showPanel('snippets');
      await panel.click('snippets.insert-name', { shortcut: 'prova' });
      await panel.see(panel.t('fill.title'));
      await panel.click('say.insert');
      await panel.see(panel.t('fill.missing'));
    },
  },
];

/** Writes over what stands there. */
async function writeSnippet({ target, click }: PanelDriver, text: string): Promise<void> {
  if (!(await target.$('main form textarea'))) await click('snippets.new');
  const field = await until('the text', () => target.$('main form textarea'));
  const [title, shortcut] = await target.$$('main form input[type="text"]');
  await title?.click({ count: 3 });
  await title?.type('Prove::Prova');
  await shortcut?.click({ count: 3 });
  await shortcut?.type('prova');
  await field.evaluate((control) => control.select());
  await field.type(text);
}
