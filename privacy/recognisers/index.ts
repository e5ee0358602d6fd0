import type { Recogniser } from './define-recogniser.ts';
import { iban } from './iban.ts';
import { italianTaxCode } from './italian-tax-code.ts';

/** Every kind of personal data we recognise. */
export const recognisers: readonly Recogniser[] = [italianTaxCode, iban];
