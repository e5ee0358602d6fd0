import { definePanel } from '../panel.ts';
import { countOf } from './findings.ts';
import { privacyHeader } from './header.ts';
import { PrivacyView } from './PrivacyView.tsx';

export const privacyPanel = definePanel({
  ...privacyHeader,
  badge: ({ findings }) => countOf(findings),
  View: PrivacyView,
});
