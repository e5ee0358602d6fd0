import { NOTE } from '../scene.ts';
import { countedDuring } from './scenario.ts';
import type { Outcome, Scenario } from './scenario.ts';
import { letters, pause } from './stage.ts';
import type { Stage } from './stage.ts';

interface Listening {
  overheard?: string[];
}

/** Pages that want to read what the operator sees and types in the panel. */
export const spying: readonly Scenario[] = [
  listening('proto_array_map', () => {
    const overheard: string[] = [];
    (globalThis as Listening).overheard = overheard;
    const { prototype } = Array;
    for (const name of ['map', 'forEach', 'join', 'filter'] as const) {
      const original = prototype[name] as (...args: unknown[]) => unknown;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: unknown[], ...args: unknown[]) {
          if (this !== overheard)
            for (const each of this) if (typeof each === 'string' && each.length < 100) overheard.push(each);
          return Reflect.apply(original, this, args);
        },
      });
    }
  }),
  listening('mutation_spy', () => {
    const overheard: string[] = [];
    (globalThis as Listening).overheard = overheard;
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes])
          overheard.push(
            node instanceof HTMLElement ? `${node.outerHTML} ${node.innerText}` : (node.textContent ?? ''),
          );
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }),
  listening(
    'attach_shadow_hook',
    () => {
      const overheard: string[] = [];
      (globalThis as Listening).overheard = overheard;
      const { attachShadow } = Element.prototype;
      const roots: ShadowRoot[] = [];
      Element.prototype.attachShadow = function hooked(init) {
        const root = attachShadow.call(this, { ...init, mode: 'open' });
        roots.push(root);
        return root;
      };
      setInterval(() => {
        for (const root of [...roots, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)])
          if (root) overheard.push(root.textContent ?? '', root.getHTML());
      }, 50);
    },
    'early',
  ),
];

/** `plant` runs in the page; `early`, before the extension's own script, from the next load on. */
function listening(id: string, plant: () => void, when: 'now' | 'early' = 'now'): Scenario {
  const planted = new WeakSet<Stage>();
  async function begin(stage: Stage): Promise<void> {
    if (!planted.has(stage)) {
      planted.add(stage);
      if (when === 'now') await stage.crm.evaluate(plant);
      else {
        await stage.crm.evaluateOnNewDocument(plant);
        await stage.reload();
      }
    }
    await stage.crm.evaluate(() => void ((globalThis as Listening).overheard ?? []).splice(0));
  }

  // The search shows another panel, and keeps in counts what it did not find: the operator's own doing.
  const ofOperator = ['stored', 'panel'] as const;
  return {
    id,
    async attack(stage) {
      await begin(stage);
      return countedDuring(stage, () => typedIn(stage, 'panel'), { ofOperator });
    },
    async control(stage) {
      await begin(stage);
      return countedDuring(stage, () => typedIn(stage, 'page'), { ofOperator });
    },
  };
}

/** Types letters that were never anywhere before, in the panel or in the page, and looks what the page heard of them. */
async function typedIn(stage: Stage, where: 'panel' | 'page'): Promise<Partial<Outcome>> {
  const { crm, panel } = stage;
  const secret = letters(12);
  if (where === 'panel') {
    const box = await panel.target.$('#spalla-search');
    await box?.click();
    await crm.keyboard.type(secret);
    const typed = await box?.evaluate((field) => (field as HTMLInputElement).value);
    if (typed !== secret) throw new Error(`The panel's search box has "${typed}"`);
    await pause(150);
    for (const _ of secret) await crm.keyboard.press('Backspace');
    await crm.click(NOTE);
  } else await sayInPage(stage, secret);
  const overheard = await crm.evaluate(
    (wanted) => ((globalThis as Listening).overheard ?? []).filter((text) => text.includes(wanted)).length,
    secret,
  );
  const spied = await stage.reads([secret]);
  return { reads: (overheard > 0 ? 1 : 0) + (where === 'panel' ? spied : 0) };
}

/** What a page that drew our panel itself would do with these letters: put them in an element, in a closed root. */
function sayInPage({ crm }: Stage, secret: string): Promise<void> {
  return crm.evaluate(async (text) => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    root.append([text].map((each) => each).join(''));
    const light = document.body.appendChild(document.createElement('p'));
    light.textContent = text;
    await new Promise((resume) => setTimeout(resume, 150));
    host.remove();
    light.remove();
  }, secret);
}
