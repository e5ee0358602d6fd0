import type { CrmProfile, PageField } from '../content/crm-profile.ts';

/**
 * A profile as the source of a pack: `crm-profiles/<id>.yaml`. `today` as `YYYY-MM-DD`: the day on which it was tried. Values
 * stand in quotes, so that no colon or sign of a selector changes what is read back.
 */
export function writeCrmProfile({ id, name, basis, addresses, signs, fields }: CrmProfile, today: string): string {
  return [
    `id: ${quoted(id)}`,
    `name: ${quoted(name)}`,
    `basis: ${basis}`,
    `addresses: ${list(addresses)}`,
    ...(signs ? [`signs: ${list(signs)}`] : []),
    'fields:',
    ...merged(fields).flatMap(fieldLines),
    `verifiedOn: ${today}`,
    '',
  ].join('\n');
}

/** The file's name, below the pack's folder. */
export function crmProfileFile({ id }: CrmProfile): string {
  return `${id}.yaml`;
}

function fieldLines({ role, selectors, read, labels, from, take }: PageField): string[] {
  return [
    `  - role: ${role}`,
    ...(selectors ? ['    selectors:', ...selectors.map((each) => `      - ${quoted(each)}`)] : []),
    ...(read ? [`    read: ${read}`] : []),
    ...(labels ? ['    labels:', ...labels.map((each) => `      - ${quoted(each)}`)] : []),
    ...(from ? [`    from: ${from}`] : []),
    ...(take ? [`    take: ${list(take)}`] : []),
  ];
}

/** What was pointed at may be what the profile says already. */
function merged(fields: readonly PageField[]): readonly PageField[] {
  const byText = new Map(fields.map((field) => [JSON.stringify(field), field]));
  return [...byText.values()].filter(({ selectors, labels, from }) => selectors?.length || labels?.length || from);
}

function list(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`;
}

function quoted(text: string): string {
  // Between single quotes YAML knows one sign alone; what cannot stand there is written as in JSON, which is YAML too.
  return /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
