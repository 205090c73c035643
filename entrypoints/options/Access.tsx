/** Which sites may be read, beyond gov.cn. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../../components/index.ts'
import {
  govAccess,
  grantedSites,
  host,
  onAccess,
  removeAccess,
  requestAccess,
  sitePattern,
} from '../../extension/index.ts'
import { HostForm, HostList } from './Hosts.tsx'

export function Access() {
  const words = t.value.options
  const sites = useSignal<string[]>([])
  const gov = useSignal(true)
  const refused = useSignal(false)
  useEffect(() => {
    const refresh = async () => {
      sites.value = await grantedSites()
      gov.value = await govAccess()
    }
    void refresh()
    onAccess(() => void refresh())
  }, [])
  const ask = async (pattern: string) => {
    refused.value = !(await requestAccess(pattern))
  }
  return (
    <section>
      <h2>{words.access}</h2>
      <p>{words.accessNote}</p>
      {!gov.value && (
        <div class="warning">
          <p>{words.accessGov}</p>
          <button type="button" class="primary" onClick={() => void ask(host)}>
            {t.value.problem.grantGov}
          </button>
        </div>
      )}
      <h3>{words.granted}</h3>
      <HostList hosts={sites.value} none={words.grantedNone} onRemove={(pattern) => void removeAccess(pattern)} />
      <HostForm label={words.grantHost} button={words.grant} onAdd={(site) => void ask(sitePattern(site))} />
      {refused.value && <p class="warning">{t.value.problem.refused}</p>}
    </section>
  )
}
