/** What may be the number of a telephone only where the words say so. */
export const WITH_CUE = 'with-cue';

export type PhoneShape = 'mobile' | 'landline' | 'international' | typeof WITH_CUE | 'service' | 'none';

/** What digits look like as a telephone number, by the numbering plans of Italy (AGCOM) and the world (ITU-T E.164). */
export function shapeOfPhone(digits: string, hasPlus: boolean): PhoneShape {
  if (hasPlus || digits.startsWith('00')) return abroad(hasPlus ? digits : digits.slice(2), hasPlus);
  if (SERVICE.test(digits)) return 'service';
  if (MOBILE.test(digits)) return 'mobile';
  if (LANDLINE.test(digits)) return 'landline';
  return /^\d{7,12}$/u.test(digits) ? WITH_CUE : 'none';
}

const MOBILE = /^3[1-9]\d{8}$/u;
/** Zero, the district, the subscriber: nine to eleven digits; shorter ones only where they are named. */
const LANDLINE = /^0[1-9]\d{7,9}$/u;
/** Free, shared-cost and premium numbers, and short codes: they are companies'. */
const SERVICE = /^(?:80[03]\d{3,6}|84[0-8]\d{3,6}|199\d{6}|89[0-9]\d{3,6}|178\d{6,7}|1\d{2,4}|4\d{4})$/u;
/** The countries of E.164 by their codes, not down to every island. */
const COUNTRY =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-368]|22\d|23\d|24\d|25\d|26\d|29[0179]|35\d|37\d|38[0-35-79]|42[013]|50\d|59\d|67\d|68\d|69[0-2]|85[02356]|88[06]|96\d|97[0-79]|99[2-68])\d{6,12}$/u;

function abroad(digits: string, hasPlus: boolean): PhoneShape {
  if (digits.startsWith('39')) return /^39(?:3\d{8,9}|0[1-9]\d{5,9})$/u.test(digits) ? 'international' : 'none';
  if (digits.length > 15 || !COUNTRY.test(digits)) return 'none';
  return hasPlus ? 'international' : WITH_CUE;
}
