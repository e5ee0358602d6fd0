import type { CrmProfile } from '@/knowledge-base/content/crm-profile.ts';

/**
 * Roundcube, tried on 1.6: mail that is answered like tickets. A message lies in a frame; what it is about has a number only
 * where the helpdesk writes one in its subject.
 */
export const roundcube: CrmProfile = {
  id: 'roundcube',
  name: 'Roundcube',
  basis: 'tested',
  addresses: [],
  signs: ['body.task-mail', 'meta[name="generator"][content="Roundcube"]'],
  fields: [
    {
      role: 'recordId',
      selectors: ['h2.subject'],
      read: 'own-text',
      take: ['*[Ticket {number}]*', '*[Ticket #{number}]*', '*[#{number}]*'],
    },
    { role: 'subject', selectors: ['h2.subject'], read: 'own-text', take: ['*] {value}', '{value}'] },
    { role: 'customerName', selectors: ['.header-summary .adr a'] },
    { role: 'customerEmail', selectors: ['.header-summary .adr a'], read: 'title' },
    { role: 'reply', selectors: ['#composebody', '#composebody_ifr'] },
  ],
};
