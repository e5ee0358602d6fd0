import { CUE } from '../reading/cues.ts';
import { cueBefore } from '../reading/nearest-cue.ts';
import { FORM } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { ipVersion6Addresses } from './ip-version-6.ts';

/**
 * The address of a computer on the network, IPv4 (RFC 791) or IPv6 (RFC 4291). Those of private networks and of machines
 * that everybody knows (RFC 6890) are nobody's; a version of a program is written alike.
 */
export const ipAddress = defineRecogniser({
  id: 'ip-address',
  mayFind: ({ text, numbered }) => numbered.length >= OCTETS || (numbered.length > 0 && text.includes(':')),
  *find(reading) {
    const { text, tokens } = reading;
    for (const place of reading.numbered) {
      const first = tokens[place];
      const last = tokens[place + 3];
      if (!first || last?.form !== FORM.digits || last.end - first.start > LONGEST) continue;
      const written = text.slice(first.start, last.end);
      if (!VERSION_4.test(written) || NOBODYS.test(written) || isPartOfMore(text, first.start, last.end)) continue;
      const cue = cueBefore(reading, { written, first: place, last: place + 3 }, 4);
      const isNamed = (cue & CUE.ipAddress) !== 0;
      // `12.4.1.2` is a version, `94.141.202.165` an address.
      if (!isNamed && (cue & (CUE.version | CUE.reference) || !isLikeNoVersion(written))) continue;
      yield { start: first.start, end: last.end, confidence: isNamed ? 0.95 : 0.8, reason: isNamed ? 'named' : 'form' };
    }
    yield* ipVersion6Addresses(reading);
  },
  examples: {
    found: [
      'ip 94.141.202.165',
      'accesso da 223.124.45.46, bloccato',
      'accesso da 82.11.10.4',
      'static IP 44.15.185.177 for',
      'IP: 5.9.1.2',
      'IPv6 2a01:e11:2403:5c0:8d12:33ab:91ff:2',
      'ipv6 2001:4860:1:2::77',
      'in uso 2A02:26F0:5D00::1F3 sul cpe',
    ],
    ignored: [
      'firmware 3.12.4.1',
      'versione 12.40.100.22',
      'v. 94.141.202.165',
      'ip 192.168.1.1',
      'dns 8.8.8.8',
      '10.0.0.12',
      '1.2.3.4',
      'passo 12.11.10.4',
      '94.141.202.165.7',
      '394.141.202.165',
      'ip 127.0.0.1',
      'dalle 10:20:30 alle 11:30:00',
      'std::vector e a::b',
      'fe80::1ff:fe23:4567:890a',
      '94.141.202.***',
    ],
  },
});

const OCTETS = 4;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const VERSION_4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`, 'u');
const LONGEST = 15;
const SHORTEST_ALONE = 11;
const SHORTEST_OF_A_NETWORK = 9;
/** Private, local, shared, multicast, for examples of networks, and the name servers that are in everybody's notes. */
const NOBODYS =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|22[4-9]\.|23\d\.|24\d\.|25\d\.|8\.8\.(?:8\.8|4\.4)$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|208\.67\.22[02]\.)/u;

/** Long, or beginning with a number that hardly any program has got to. */
function isLikeNoVersion(written: string): boolean {
  const isHigh = Number(written.slice(0, written.indexOf('.'))) > HIGHEST_VERSION;
  return written.length >= (isHigh ? SHORTEST_OF_A_NETWORK : SHORTEST_ALONE);
}

const HIGHEST_VERSION = 60;

function isPartOfMore(text: string, start: number, end: number): boolean {
  return (
    /(?:[\d\p{L}][._-]|[/\\=-])$/u.test(text.slice(Math.max(start - 2, 0), start)) ||
    /^[._-][\d\p{L}]/u.test(text.slice(end, end + 2))
  );
}
