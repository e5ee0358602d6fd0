import { writtenDay, writtenMoment, type Language } from '../language.ts';
import { usePractice } from '../practice-context.ts';
import type { HistoryEntry } from '../records/ticket.ts';
import type { Strings } from '../strings/italian.ts';

/** Newest first. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const { strings, language } = usePractice();
  return (
    <ol class="agenda-history" data-field="history">
      {entries.toReversed().map((entry, index) => (
        <li key={entries.length - index} data-entry={entry.kind}>
          <p class="agenda-entry">
            <strong>{headOf(entry, strings, language)}</strong>
            <span>{strings.authors[entry.author]}</span>
            <time dateTime={entry.at}>{writtenMoment(entry.at, language)}</time>
          </p>
          <p>{textOf(entry, strings)}</p>
        </li>
      ))}
    </ol>
  );
}

function headOf(entry: HistoryEntry, strings: Strings, language: Language): string {
  if (entry.kind === 'note' && entry.reason) return `${strings.entries.note} · ${entry.reason}`;
  if (entry.kind !== 'activity') return strings.entries[entry.kind];
  const head = `${strings.entries.activity} · ${strings.activities[entry.activity]}`;
  return entry.dueOn ? `${head}, ${strings.activity.due(writtenDay(entry.dueOn, language))}` : head;
}

function textOf(entry: HistoryEntry, strings: Strings): string {
  if (entry.kind === 'status') return strings.statuses[entry.to];
  if (entry.kind === 'attachment') return entry.fileName;
  return entry.text;
}
