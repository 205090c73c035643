/** Name, page, progress; the switches for auditing while browsing stand here, one click away. */
import { browser } from 'wxt/browser'
import { type AuditReport, severities as allSeverities, type Severity } from '../../audit/index.ts'
import { change, Icon, language, Switch, settings, t } from '../../components/index.ts'
import { hostOf, isGov, themes } from '../../extension/index.ts'
import { languageTag, reasonIn } from '../../locales/index.ts'
import { audit, cancel } from './controller.ts'
import { list, report, severities, stage, stopped, tab } from './state.ts'

export function Header() {
  const words = t.value
  const page = report.value?.page
  const url = page?.url ?? tab.value?.url ?? null
  return (
    <header>
      <div class="banner">
        <span class="brand">
          <img src="/icons/32.png" alt="" width="24" height="24" />
          {words.name}
        </span>
        <Tools />
      </div>
      <div class="page">
        <h1>{page?.title || tab.value?.title || words.header.page}</h1>
        {report.value ? <Meta report={report.value} /> : url !== null && <p class="meta">{hostOf(url) ?? url}</p>}
      </div>
      {report.value && <Counts report={report.value} />}
      <Progress />
      {url !== null && isGov(url) && <Browsing site={hostOf(url) ?? ''} />}
    </header>
  )
}

function Tools() {
  const words = t.value.header
  const { theme } = settings.value
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  const other = language.value === 'zh' ? 'en' : 'zh'
  return (
    <div class="tools">
      {stage.value === null && tab.value && <Tool name="recheck" label={words.recheck} onClick={() => void audit()} />}
      <Tool name="theme" label={words.theme[theme]} onClick={() => change({ theme: nextTheme })} />
      <button type="button" class="quiet" lang={languageTag(other)} onClick={() => change({ language: other })}>
        {words.language}
      </button>
      <Tool name="settings" label={words.settings} onClick={() => void browser.runtime.openOptionsPage()} />
    </div>
  )
}

function Tool({
  name,
  label,
  onClick,
}: {
  name: 'recheck' | 'theme' | 'settings'
  label: string
  onClick: () => void
}) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  )
}

function Meta({ report: { page, depth } }: { report: AuditReport }) {
  const words = t.value
  const time = new Date(page.at).toLocaleString(languageTag(language.value), { dateStyle: 'short', timeStyle: 'short' })
  return (
    <>
      <div class="meta">
        <details class="kind">
          <summary>
            {words.kind[page.kind]}
            <Icon name="down" />
          </summary>
          <p>{words.header.kindWhy}</p>
          <ul>
            {page.kindReasons.map((reason) => (
              <li key={reason}>{reasonIn(language.value, reason)}</li>
            ))}
          </ul>
        </details>
        <span>{hostOf(page.url) ?? page.url}</span>
        <span>
          {words.header[depth]} <span class="visually-hidden">{words.header.judgedAt} </span>
          <time dateTime={page.at}>{time}</time>
        </span>
      </div>
      {!page.settled && <p class="warning">{words.header.unsettled}</p>}
      {page.incomplete.length > 0 && (
        <p class="warning">
          {words.header.incomplete}
          {page.incomplete
            .map(({ what, why }) => `${reasonIn(language.value, what)} (${reasonIn(language.value, why)})`)
            .join('; ')}
        </p>
      )}
    </>
  )
}

/** Problems by severity; each is a switch that filters the list. */
function Counts({ report: { counts } }: { report: AuditReport }) {
  const words = t.value
  const flip = (severity: Severity) => {
    const on = severities.value
    severities.value = on.includes(severity) ? on.filter((s) => s !== severity) : [...on, severity]
    if (list.value !== 'failed' && list.value !== 'cantTell') list.value = 'failed'
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are toggle buttons
    <div class="counts" role="group" aria-label={words.header.counts}>
      {allSeverities.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`count look-${counts[severity] > 0 ? severity : 'notChecked'}`}
          data-severity={severity}
          aria-pressed={severities.value.includes(severity)}
          onClick={() => flip(severity)}
        >
          <Icon name={severity} />
          <span class="count-number">{counts[severity]}</span>
          <span class="count-word">{words.severity[severity]}</span>
        </button>
      ))}
    </div>
  )
}

const stages = ['waiting', 'gathering', 'judging', 'axe'] as const

function Progress() {
  const words = t.value
  const now = stage.value
  return (
    <div class="progress" data-busy={now !== null}>
      <p role="status">{now !== null ? words.stage[now] : stopped.value ? words.header.cancelled : ''}</p>
      {now !== null && (
        <>
          <progress max={stages.length} value={stages.indexOf(now) + 0.5} aria-label={words.stage[now]} />
          <button type="button" onClick={cancel}>
            <Icon name="stop" />
            {words.header.cancel}
          </button>
        </>
      )}
    </div>
  )
}

function Browsing({ site }: { site: string }) {
  const words = t.value.browsing
  const { browsing, excluded } = settings.value
  const flipSite = (on: boolean) =>
    change({ excluded: on ? excluded.filter((host) => host !== site) : [...excluded, site] })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls, these are switches
    <div class="browsing" role="group" aria-label={words.title} title={words.note}>
      <span class="browsing-title">{words.title}</span>
      <Switch label={words.site} on={browsing && !excluded.includes(site)} disabled={!browsing} onChange={flipSite} />
      <Switch label={words.everywhere} on={browsing} onChange={(on) => change({ browsing: on })} />
    </div>
  )
}
