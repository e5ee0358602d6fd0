import type { Article } from '../../content/article.ts';
import type { Line } from '../../content/line.ts';
import type { Localised } from '../../content/localised.ts';
import { expandTemplate } from '../../snippets/fragments.ts';
import type { FragmentProblem } from '../../snippets/fragments.ts';
import type { TemplateProblem } from '../../snippets/template.ts';
import { templateOfWords } from '../../snippets/written-gaps.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { FieldPath, ReportProblem } from '../problem.ts';

interface Named {
  readonly document: PackDocument<unknown>;
  readonly shortcut: string;
  readonly words: Localised;
  /** Where in the document the words are. */
  readonly path: string;
}

/** Shortcuts are one for each text, and what has one is a template that reads. */
export function checkShortcuts({ items }: ReadPack, report: ReportProblem): void {
  const named = items.flatMap((item): Named[] => {
    if (item.kind !== 'lines' && item.kind !== 'articles') return [];
    const value = item.value as unknown as Line | Article;
    const words = 'line' in value ? value.line : value.text;
    const path = 'line' in value ? 'line' : 'text';
    return value.shortcut === undefined ? [] : [{ document: item, shortcut: value.shortcut, words, path }];
  });
  const holders = new Map<string, string>();
  for (const { document, shortcut, words, path } of named) {
    const tell = (at: FieldPath, message: string): void =>
      report({ file: document.file, ...document.positionOf(at), field: document.fieldOf(at), message });
    const holder = holders.get(shortcut);
    if (holder !== undefined) tell(['shortcut'], `/${shortcut} is also in ${holder}: give each text its own`);
    holders.set(shortcut, document.file);

    for (const language of ['it', 'en'] as const) {
      const text = words[language];
      if (text === null) continue;
      const of = (wanted: string): string | null => {
        const fragment = named.find((each) => each.shortcut === wanted)?.words;
        return fragment ? templateOfWords(fragment[language] ?? fragment.it) : null;
      };
      const expanded = expandTemplate(templateOfWords(text), of);
      for (const problem of expanded.ok ? [] : expanded.problems) {
        const message = MESSAGES[problem.problem];
        if (message) tell([path, language], message('shortcut' in problem ? problem.shortcut : ''));
      }
    }
  }
}

type Code = (TemplateProblem | FragmentProblem)['problem'];

/** A fragment that is not here may come from a pack under this one. */
const MESSAGES: Record<Code, ((shortcut: string) => string) | null> = {
  unclosed: () => 'has a brace that is not closed: close it, or write {{ for a brace',
  empty: () => 'has braces with nothing in them: name a placeholder, or write {{}} for braces',
  'bad-name': () => 'has a placeholder whose name has other signs than letters, digits, spaces and hyphens: rename it',
  'bad-fragment': () => 'names a text by something that is no shortcut: write it as {>saluto}',
  'unknown-fragment': null,
  'fragment-cycle': (shortcut) => `leads back to itself by {>${shortcut}}: take one of the names out`,
  'broken-fragment': null,
  'too-long': () => 'is too long with all the texts that it names: shorten it',
};
