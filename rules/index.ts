/** The catalogue: every rule, in the order of the families that the panel shows. */
import type { Rule } from '../audit/index.ts'
import { accessibility } from './accessibility/index.ts'
import platformEntries from './disclosure/platform-entries.ts'
import statutoryItems from './disclosure/statutory-items.ts'
import contact from './identity/contact.ts'
import domain from './identity/domain.ts'
import findErrors from './identity/find-errors.ts'
import footer from './identity/footer.ts'
import icp from './identity/icp.ts'
import organMark from './identity/organ-mark.ts'
import organizer from './identity/organizer.ts'
import police from './identity/police.ts'
import provinceAgreement from './identity/province-agreement.ts'
import siteCode from './identity/site-code.ts'
import sitemap from './identity/sitemap.ts'
import documentLinksInterpretation from './interpretation/document-links-interpretation.ts'
import interpretationLinksDocument from './interpretation/interpretation-links-document.ts'
import bankCard from './privacy/bank-card.ts'
import identityCard from './privacy/identity-card.ts'
import mobileNumber from './privacy/mobile-number.ts'
import mapApproval from './publishing/map-approval.ts'
import timeAndSource from './publishing/time-and-source.ts'
import columnTags from './tags/column-tags.ts'
import contentTags from './tags/content-tags.ts'
import repeatedTags from './tags/repeated-tags.ts'
import siteTags from './tags/site-tags.ts'
import tagValues from './tags/tag-values.ts'
import codeInText from './wording/code-in-text.ts'
import mojibake from './wording/mojibake.ts'
import placeholders from './wording/placeholders.ts'
import reportedPairs from './wording/reported-pairs.ts'

export { renames } from './renames.ts'

export const rules: readonly Rule[] = [
  footer,
  siteCode,
  organMark,
  findErrors,
  organizer,
  icp,
  police,
  contact,
  sitemap,
  domain,
  provinceAgreement,
  siteTags,
  columnTags,
  contentTags,
  repeatedTags,
  tagValues,
  timeAndSource,
  mapApproval,
  platformEntries,
  statutoryItems,
  documentLinksInterpretation,
  interpretationLinksDocument,
  identityCard,
  mobileNumber,
  bankCard,
  reportedPairs,
  mojibake,
  placeholders,
  codeInText,
  ...accessibility,
] as Rule[]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((r) => [r.id, r]))
