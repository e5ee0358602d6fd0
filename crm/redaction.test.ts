// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPersonalData } from '@/privacy/find-personal-data.ts';
import { redactInField } from './redaction.ts';

const TEXT = 'Carta 4539 1488 0343 6467, richiama.';

afterEach(() => document.body.replaceChildren());

describe('a field that is not drawn', () => {
  it('is redacted where it is: the page hears of it, and the focus stays with the operator', async () => {
    const [field, other] = put('<form><div style="display: none"><textarea></textarea></div><input></form>');
    const onInput = vi.fn<() => void>();
    field.value = TEXT;
    field.addEventListener('input', onInput);
    other.focus();

    expect(await redact(field)).toBe(1);

    expect(field.value).not.toContain('4539');
    expect(field.value).toMatch(/^Carta .+, richiama\.$/u);
    expect(onInput).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(other);
  });

  it('is left alone once the text is another', async () => {
    const [field] = put('<form><div style="display: none"><textarea></textarea></div><input></form>');
    field.value = TEXT;

    expect(await redact(field, () => null)).toBe(0);

    expect(field.value).toBe(TEXT);
  });
});

function redact(field: HTMLTextAreaElement, text: () => string | null = () => field.value): Promise<number> {
  const findings = findPersonalData(field.value);
  return redactInField({ field, findings, text, isOurs: () => false, focusPanel: () => undefined });
}

function put(html: string): [HTMLTextAreaElement, HTMLInputElement] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const field = document.querySelector('textarea');
  const other = document.querySelector('input');
  if (!field || !other) throw new Error('The page has no fields');
  return [field, other];
}
