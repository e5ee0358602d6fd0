import { mountPracticeCrm } from './index.ts';
import { baseOf } from './router.ts';

const root = document.getElementById('practice-crm');
if (!root) throw new Error('The page has no place for the practice CRM');
mountPracticeCrm(root, { router: { kind: 'path', base: baseOf(location.pathname) }, language: 'it' });
