import { idOf, kindOf } from '@/knowledge-base/search/hit.ts';
import type { ProcedureId } from '@/knowledge-base/content/complaint-procedure.ts';
import type { PanelProps } from '../panel.ts';
import { complaintsHeader } from '../complaints/header.ts';
import { notesHeader } from '../notes/header.ts';
import type { Entry } from './entry.ts';

/** Opens it where it is read: answers, lines, guides and words under their cards, the rest in its own panel. Opened again, it closes. */
export function openEntry({ key, command }: Entry, { model, actions }: PanelProps): void {
  switch (kindOf(key)) {
    case 'procedures':
      actions.openProcedure(idOf(key) as ProcedureId);
      actions.showPanel(complaintsHeader.id);
      break;
    case 'notes':
      actions.showPanel(notesHeader.id);
      break;
    case 'actions':
      command?.run(actions);
      break;
    default:
      actions.open(key === model.open ? null : key);
  }
}
