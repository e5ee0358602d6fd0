import { inLanguage } from '@/knowledge-base/content/in-language.ts';
import type { Language } from '@/knowledge-base/content/localised.ts';
import { expandTemplate, LONGEST } from '@/knowledge-base/snippets/fragments.ts';
import { placeOf } from '@/knowledge-base/snippets/snippet.ts';
import { asTemplate, writeTemplate } from '@/knowledge-base/snippets/template.ts';
import { templateOfWords } from '@/knowledge-base/snippets/written-gaps.ts';
import type { SnippetStore } from '../database/snippet-store.ts';
import type { Handlers } from '../messages/router.ts';
import type { snippetRequests } from '../messages/snippet-map.ts';
import type { snippetPageRequests } from '../messages/snippet-page-map.ts';
import type { PackTexts } from './pack-texts.ts';

export interface SnippetHandlersOptions {
  readonly store: () => Promise<SnippetStore>;
  readonly packTexts: PackTexts;
  readonly language: () => Promise<Language>;
  /** What shortcuts stand for has changed. */
  readonly onChange: () => void;
}

type SnippetHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, keyof typeof snippetRequests | keyof typeof snippetPageRequests>
>;

/** What the background does for each message about texts by shortcut. The operator's own come before those of packs. */
export function createSnippetHandlers({
  store,
  packTexts,
  language,
  onChange,
}: SnippetHandlersOptions): SnippetHandlers {
  const told = <T>(value: T): T => {
    onChange();
    return value;
  };

  return {
    'snippets.names': async () => [...(await known()).keys()],
    async 'snippets.read'({ shortcut }) {
      const texts = await known();
      const found = texts.get(shortcut);
      if (!found) return null;
      const { title, text } = found;
      const expanded = expandTemplate(text, (fragment) => texts.get(fragment)?.text ?? null);
      // What does not read as a template is inserted as it was written: nothing of it is lost.
      const template = expanded.ok ? writeTemplate(expanded.parts) : asTemplate(text);
      return { title, template, language: await language(), own: await (await store()).readOwnValues() };
    },
    async 'snippets.list'() {
      const [kept, shown] = [await store(), await language()];
      const [own, fromPacks, values] = await Promise.all([
        kept.listSnippets(),
        textsOfPacks(shown),
        kept.readOwnValues(),
      ]);
      return { own: [...own], fromPacks, values };
    },
    'snippets.save': async ({ snippet }) => told(await (await store()).saveSnippet(snippet)),
    async 'snippets.delete'({ id }) {
      await (await store()).deleteSnippet(id);
      return told('deleted');
    },
    'snippets.import': async ({ snippets }) => told(await (await store()).importSnippets(snippets)),
    async 'own-values.write'({ operator, company }) {
      const change = { ...(operator !== undefined && { operator }), ...(company !== undefined && { company }) };
      return told(await (await store()).writeOwnValues(change));
    },
  };

  async function known(): Promise<ReadonlyMap<string, { readonly title: string; readonly text: string }>> {
    const [own, fromPacks] = await Promise.all([(await store()).listSnippets(), textsOfPacks(await language())]);
    return new Map([
      ...fromPacks.map((each) => [each.shortcut, each] as const),
      ...own.map(({ shortcut, title, text }) => [shortcut, { title: placeOf(title).name, text }] as const),
    ]);
  }

  async function textsOfPacks(shown: Language): Promise<{ shortcut: string; title: string; text: string }[]> {
    return [...(await packTexts()).values()].map(({ shortcut, title, words }) => ({
      shortcut,
      title: inLanguage(title, shown).text.slice(0, 500),
      text: templateOfWords(inLanguage(words, shown).text).slice(0, LONGEST),
    }));
  }
}
