/** The clauses a rule rests on, each with how far it was checked. */
import type { Citation } from '../audit/index.ts'
import { language, t } from './preferences.ts'

export function Cites({ cites }: { cites: readonly Citation[] }) {
  return (
    <ul class="cites">
      {cites.map((cite) => (
        <li key={cite.id}>
          <span class="cite-label">{cite.label[language.value]}</span>
          <span class="cite-asks">{cite.asks[language.value]}</span>
          <span class={`trust trust-${cite.trust}`}>{t.value.trust[cite.trust]}</span>
          {cite.url !== null && /^https?:/.test(cite.url) && (
            <a href={cite.url} target="_blank" rel="noreferrer">
              {t.value.finding.openSource}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
