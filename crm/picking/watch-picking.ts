import type { PageField } from '@/knowledge-base/content/crm-profile.ts';
import type { FieldRole } from '@/knowledge-base/content/field-role.ts';
import type { MapTrial } from '@/knowledge-base/content/map-trial.ts';
import type { RecordPlace } from '../reading/read-record.ts';
import type { PickTexts } from './overlay.ts';
import type { Picking, PickOptions, PickStep } from './pick-field.ts';

/** What a script of its own does, loaded when a team lead first points at a field: no operator's page has it. */
export interface PagePicker {
  pickField(options: Omit<PickOptions, 'find'>): Picking;
  tryMap(place: Omit<RecordPlace, 'site'>): MapTrial;
}

export interface WatchedPicking {
  /** False where the browser refused the script. */
  start(role: FieldRole, texts: PickTexts): Promise<boolean>;
  /** False where nobody is pointing. */
  step(step: PickStep): boolean;
  /** Null where the browser refused the script. */
  tryMap(): Promise<MapTrial | null>;
}

export interface PickingOptions extends Pick<PickOptions, 'document' | 'css' | 'isOurs' | 'signal'> {
  readonly load: () => Promise<PagePicker | null>;
  readonly place: () => Omit<RecordPlace, 'site'>;
  readonly onEnd: (role: FieldRole, fields: readonly PageField[] | null) => void;
}

/** One field is pointed at at a time: a new one ends the one before. */
export function watchPicking({ load, place, onEnd, ...options }: PickingOptions): WatchedPicking {
  let picking: Picking | null = null;
  let isPicking = false;
  let begun = 0;
  return {
    async start(role, texts) {
      const picker = await load().catch(() => null);
      if (!picker || options.signal.aborted) return false;
      // Whoever begins anew has not left: the panel must not hear the end of the one before.
      begun += 1;
      const own = begun;
      picking?.stop();
      isPicking = true;
      picking = picker.pickField({
        ...options,
        role,
        path: place().path,
        texts,
        onEnd(fields) {
          if (own !== begun) return;
          isPicking = false;
          onEnd(role, fields);
        },
      });
      return true;
    },
    step(step) {
      if (!isPicking) return false;
      picking?.step(step);
      return true;
    },
    tryMap: async () => (await load().catch(() => null))?.tryMap(place()) ?? null,
  };
}
