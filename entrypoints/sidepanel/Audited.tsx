/** The four lists of an audit: problems, what needs eyes, passed, not checked. */
import type { AuditReport } from '../../audit/index.ts'
import {
  change,
  FindingCard,
  groupRules,
  Icon,
  RuleItem,
  ruleOf,
  rulesOf,
  settings,
  TabPanel,
  Tabs,
  t,
} from '../../components/index.ts'
import { type Grouping, groupings } from '../../extension/index.ts'
import { copyFinding, goToPlace, toggle } from './actions.ts'
import { at, copied, current, groups, list, listed, lists, numbers, query, severities, spot } from './state.ts'

export function Audited({ report }: { report: AuditReport }) {
  const words = t.value
  const { veto, deduct, advice, cantTell } = report.counts
  const counts = {
    failed: veto + deduct + advice,
    cantTell,
    passed: rulesOf(report, 'passed', '').length,
    notChecked: rulesOf(report, 'notChecked', '').length,
  }
  const tabs = lists.map((id) => ({ id, label: words.verdict[id], count: counts[id] }))
  const chosen = list.value
  return (
    <>
      <div class="sticky">
        <Tabs
          label={words.header.page}
          tabs={tabs}
          chosen={chosen}
          onChoose={(id) => {
            list.value = id
          }}
        />
        <Toolbar />
      </div>
      <TabPanel tab={chosen}>
        <p class="note">{words.verdictNote[chosen]}</p>
        {chosen === 'failed' || chosen === 'cantTell' ? (
          <Findings report={report} clean={counts[chosen] === 0} />
        ) : (
          <Rules report={report} chosen={chosen} />
        )}
      </TabPanel>
    </>
  )
}

function Toolbar() {
  const words = t.value.list
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is newer than the oldest browser we serve
    <div class="toolbar" role="search">
      <label class="search">
        <Icon name="search" />
        <span class="visually-hidden">{words.search}</span>
        <input
          type="search"
          placeholder={words.searchHint}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value
          }}
        />
      </label>
      {(list.value === 'failed' || list.value === 'cantTell') && (
        <label>
          <span class="visually-hidden">{words.group}</span>
          <select
            value={settings.value.grouping}
            onChange={(event) => change({ grouping: event.currentTarget.value as Grouping })}
          >
            {groupings.map((by) => (
              <option key={by} value={by}>
                {words.groups[by]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function Findings({ report, clean }: { report: AuditReport; clean: boolean }) {
  const words = t.value.list
  const filtered = severities.value.length > 0 || query.value !== ''
  if (listed.value.length === 0) {
    return (
      <div class="empty">
        <p>{clean && list.value === 'failed' ? words.clean : words.none}</p>
        {filtered && !clean && <ClearFilters />}
      </div>
    )
  }
  return (
    <>
      {filtered && (
        <div class="filtered">
          <span role="status">{words.found(listed.value.length)}</span>
          <ClearFilters />
        </div>
      )}
      {groups.value.map((group) => (
        <section key={group.key} class="group">
          <h2>
            {group.title}
            <span class="group-count">{group.items.length}</span>
          </h2>
          <ul>
            {group.items.map((finding) => {
              const open = finding.fingerprint === current.value
              return (
                <FindingCard
                  key={finding.fingerprint}
                  finding={finding}
                  rule={ruleOf(report, finding.rule)}
                  number={numbers.value.get(finding.fingerprint) ?? null}
                  open={open}
                  at={open ? at.value : 0}
                  spot={open ? spot.value : null}
                  copied={copied.value === finding.fingerprint}
                  onToggle={() => toggle(finding.fingerprint)}
                  onPlace={(to) => goToPlace(finding, to)}
                  onCopy={() => void copyFinding(finding)}
                />
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

function Rules({ report, chosen }: { report: AuditReport; chosen: 'passed' | 'notChecked' }) {
  const found = groupRules(rulesOf(report, chosen, query.value), t.value)
  if (found.length === 0) return <p class="empty">{t.value.list.none}</p>
  return (
    <>
      {found.map((group) => (
        <section key={group.key} class="group">
          <h2>
            {group.title}
            <span class="group-count">{group.items.length}</span>
          </h2>
          <ul>
            {group.items.map((rule) => (
              <RuleItem key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function ClearFilters() {
  return (
    <button
      type="button"
      onClick={() => {
        severities.value = []
        query.value = ''
      }}
    >
      <Icon name="close" />
      {t.value.list.clear}
    </button>
  )
}
