import type { Measures } from '@/privacy/policy/judge.ts';
import type { PrivacyPolicy } from '@/privacy/policy/policy.ts';
import type { NotPersonalStore } from '../database/not-personal-store.ts';
import type { Handlers } from '../messages/router.ts';
import type { CompanyPrivacy } from './company-privacy.ts';

export interface PrivacyHandlersOptions {
  readonly store: () => Promise<NotPersonalStore>;
  readonly packs: () => Promise<readonly PrivacyPolicy[]>;
  readonly company: () => Promise<CompanyPrivacy>;
  /** What findings are judged by has changed. */
  readonly onChange: () => void;
}

/** What the background does for each message about how findings are judged. */
export function createPrivacyHandlers({
  store,
  packs,
  company,
  onChange,
}: PrivacyHandlersOptions): Pick<Handlers, Extract<keyof Handlers, `privacy.${string}`>> {
  return {
    async 'privacy.read'() {
      const [kept, fromPacks, fromCompany] = await Promise.all([
        store().then((notPersonal) => notPersonal.readNotPersonal()),
        // A damaged database of packs must not leave the page without the company's rules.
        packs().catch(() => []),
        company(),
      ]);
      const measures: Measures = {
        policies: { packs: fromPacks, company: fromCompany.policies },
        salt: kept.salt,
        notPersonal: kept.values,
      };
      return structuredClone(measures) as Awaited<ReturnType<Handlers['privacy.read']>>;
    },
    async 'privacy.remember'(value) {
      await (await store()).rememberNotPersonal(value);
      onChange();
      return 'remembered';
    },
    async 'privacy.status'() {
      const [kept, { isUnreadable }] = await Promise.all([
        store().then((notPersonal) => notPersonal.readNotPersonal()),
        company(),
      ]);
      return { isCompanyUnreadable: isUnreadable, notPersonal: kept.values.length };
    },
    'privacy.export': async () => (await (await store()).readNotPersonal()).values,
    async 'privacy.forget'() {
      await (await store()).forgetNotPersonal();
      onChange();
      return 'forgotten';
    },
  };
}
