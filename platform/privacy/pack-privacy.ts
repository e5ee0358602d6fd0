import { privacyPolicySchema } from '@/knowledge-base/content/privacy-policy.ts';
import type { PrivacyPolicy } from '@/privacy/policy/policy.ts';
import { entriesOf } from '../feeds/item-list.ts';
import type { PackDatabase } from '../feeds/pack-database.ts';

/** The privacy policies of the installed packs that are in force. */
export async function readPackPrivacy(packs: PackDatabase): Promise<readonly PrivacyPolicy[]> {
  const rows = (await packs.packs()).filter(({ isRevoked }) => !isRevoked);
  const hashes = rows
    .flatMap(({ current }) => entriesOf(current.list))
    .filter(([key]) => key.startsWith('privacyPolicies/'))
    .map(([, hash]) => hash);
  const lines = hashes.length > 0 ? await packs.lines(hashes) : [];
  return lines.flatMap((line) => {
    const parsed = privacyPolicySchema.safeParse(line && (JSON.parse(line) as { item: unknown }).item);
    return parsed.success ? [withoutProvenance(parsed.data)] : [];
  });
}

/** Owner, sources and dates stay here: the page needs the rules. */
function withoutProvenance({ sites, rules, neverTogether, reasons }: PrivacyPolicy): PrivacyPolicy {
  return { sites, rules, neverTogether, reasons };
}
