import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '@/components/ui/dates.ts';
import { EmptyState } from '@/components/ui/EmptyState.tsx';
import type { PanelProps } from '../panel.ts';
import { complaintsHeader } from './header.ts';
import { ProcedureList } from './ProcedureList.tsx';
import { ProcedureView } from './ProcedureView.tsx';

/** The complaint procedures, or the one that is open. */
export function ComplaintsView({ model, actions }: PanelProps) {
  const { t, language, content, now } = model;
  const open = content.procedures.find(({ id }) => id === model.openProcedure) ?? null;
  const viewRef = useRef<HTMLDivElement>(null);
  const shownRef = useRef(open?.id ?? null);

  // The focus follows: to the title of what was opened, and back to the entry that was left.
  useEffect(() => {
    const next = open?.id ?? null;
    if (next === shownRef.current) return;
    const target = next === null ? shownRef.current : 'open';
    shownRef.current = next;
    viewRef.current?.querySelector<HTMLElement>(`[data-focus="${target}"]`)?.focus();
  }, [open?.id]);

  if (content.procedures.length === 0) {
    return (
      <EmptyState icon={complaintsHeader.icon} title={t('complaints.empty-title')} text={t('complaints.empty-text')} />
    );
  }
  return (
    <div ref={viewRef}>
      {open ? (
        <ProcedureView
          key={open.id}
          procedure={open}
          reading={{ t, language, today: dayOf(now), sources: content.sources }}
          onBack={() => actions.openProcedure(null)}
        />
      ) : (
        <ProcedureList
          procedures={content.procedures}
          language={language}
          t={t}
          onOpen={(procedure) => actions.openProcedure(procedure)}
        />
      )}
    </div>
  );
}
