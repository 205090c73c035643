/** Preact components that the browser faces share, and what the list of findings shows. */
export { Choice } from './Choice.tsx'
export { FindingCard } from './FindingCard.tsx'
export { Icon, type IconName } from './Icon.tsx'
export * from './listing.ts'
export { change, language, settings, startPreferences, t } from './preferences.ts'
export { RuleItem } from './RuleItem.tsx'
export { Switch } from './Switch.tsx'
export { type Tab, TabPanel, Tabs } from './Tabs.tsx'
