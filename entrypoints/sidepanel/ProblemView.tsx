/** What stands in the way, what to do, and where it is a permission the button that grants it. */
import { useSignal } from '@preact/signals'
import { Icon, t } from '../../components/index.ts'
import { allSites, host, hostOf, isGov, requestAccess, sitePattern } from '../../extension/index.ts'
import { audit } from './controller.ts'
import { type ShownProblem, tab } from './state.ts'

export function ProblemView({ problem: { kind, detail } }: { problem: ShownProblem }) {
  const words = t.value.problem
  const again = kind === 'failed' || kind === 'cancelled' || kind === 'error-page'
  return (
    <section class="problem" role="alert">
      <h2>
        <Icon name="advice" />
        {words[kind].title}
      </h2>
      <p>{words[kind].todo}</p>
      {kind === 'no-access' && <Grants />}
      {again && (
        <button type="button" class="primary" onClick={() => void audit()}>
          <Icon name="recheck" />
          {t.value.header.recheck}
        </button>
      )}
      {kind === 'failed' && detail !== '' && (
        <details>
          <summary>{words.detail}</summary>
          <code>{detail}</code>
        </details>
      )}
    </section>
  )
}

function Grants() {
  const words = t.value.problem
  const refused = useSignal(false)
  const url = tab.value?.url ?? null
  const site = url === null ? null : hostOf(url)
  const ask = async (pattern: string) => {
    refused.value = !(await requestAccess(pattern))
  }
  return (
    <div class="grants">
      {(site === null || (url !== null && isGov(url))) && (
        <button type="button" class="primary" onClick={() => void ask(host)}>
          {words.grantGov}
        </button>
      )}
      {site !== null && url !== null && !isGov(url) && (
        <button type="button" class="primary" onClick={() => void ask(sitePattern(site))}>
          {words.grantSite(site)}
        </button>
      )}
      <button type="button" onClick={() => void ask(allSites)}>
        {words.grantAll}
      </button>
      {refused.value && <p class="warning">{words.refused}</p>}
    </div>
  )
}
