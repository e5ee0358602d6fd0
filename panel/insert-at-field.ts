import type { Caller } from '@/platform/messages/caller.ts';
import type { RequestOf } from '@/platform/messages/map.ts';
import type { PanelState } from './panel-state.ts';

const PROBLEMS = {
  'no-field': 'announce.insert-no-field',
  'field-gone': 'announce.insert-field-gone',
  'not-landed': 'announce.insert-not-landed',
} as const;

/** Puts a text at the caret of the page's last field, and says how that went. */
export async function insertAtField(
  text: RequestOf<'field.insert'>,
  { caller, state, copyText }: { caller: Caller; state: PanelState; copyText: (text: string) => Promise<void> },
): Promise<void> {
  const outcome = await caller.ask('field.insert', text);
  if (outcome === 'inserted') return state.announce({ tone: 'done', message: 'announce.inserted' });
  if (outcome === 'not-landed') await copyText(text.text);
  state.announce({ tone: 'failed', message: PROBLEMS[outcome] });
}
