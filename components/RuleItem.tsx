/** A rule that passed or was not checked: title and reason; opened, why it matters and its clauses. */
import type { RuleResult } from '../audit/index.ts'
import { Cites } from './Cites.tsx'
import { Icon } from './Icon.tsx'
import { language, t } from './preferences.ts'

export function RuleItem({ rule }: { rule: RuleResult }) {
  const words = t.value
  const passed = rule.verdict === 'passed'
  return (
    <li class={`rule look-${passed ? 'passed' : 'notChecked'}`}>
      <details>
        <summary>
          <span class="finding-tag">
            <Icon name={passed ? 'passed' : 'notChecked'} />
            {passed ? words.verdict.passed : rule.verdict === 'inapplicable' ? words.inapplicable : words.untested}
          </span>
          <span class="finding-what">{rule.title[language.value]}</span>
          {rule.reason && <span class="rule-reason">{rule.reason[language.value]}</span>}
        </summary>
        <div class="finding-detail">
          <dl>
            <dt>{words.finding.why}</dt>
            <dd>{rule.why[language.value]}</dd>
            {rule.cites.length > 0 && (
              <>
                <dt>{words.finding.cites}</dt>
                <dd>
                  <Cites cites={rule.cites} />
                </dd>
              </>
            )}
            <dt>{words.finding.rule}</dt>
            <dd>
              <code>{rule.id}</code>
            </dd>
          </dl>
        </div>
      </details>
    </li>
  )
}
