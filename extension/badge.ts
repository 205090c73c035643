/** The number on the toolbar button: findings that failed, in the colour of the worst of them. */
import { browser } from 'wxt/browser'
import { type AuditReport, type Language, severities } from '../audit/index.ts'
import { words } from '../locales/index.ts'

/** White on these is at least 4.5 : 1; the same as the panel's severity colours in its light theme. */
const colours = { veto: '#b3261e', deduct: '#a04a00', advice: '#1f5fa8' } as const

/** null takes the number away. A tab that has been closed meanwhile is no error. */
export async function showBadge(tabId: number, report: AuditReport | null, language: Language): Promise<void> {
  const { veto, deduct, advice } = report?.counts ?? { veto: 0, deduct: 0, advice: 0 }
  const failed = veto + deduct + advice
  const worst = severities.find((severity) => (report?.counts[severity] ?? 0) > 0) ?? 'advice'
  const t = words[language]
  try {
    await browser.action.setBadgeText({ tabId, text: failed > 99 ? '99+' : failed > 0 ? String(failed) : '' })
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours[worst] })
    await browser.action.setTitle({ tabId, title: report ? t.badge(veto, deduct, advice) : t.name })
    // Chromium has it from 110 on; before, the browser picks a readable colour.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error
  }
}
