/** One finding: a line that says what is wrong; opened, it says where, why, how to put it right, and by which clause. */
import type { Finding, RuleResult } from '../audit/index.ts'
import type { Spot } from '../extension/index.ts'
import { Cites } from './Cites.tsx'
import { Icon } from './Icon.tsx'
import { placesOf } from './listing.ts'
import { language, t } from './preferences.ts'

export interface FindingCardProps {
  finding: Finding
  rule: RuleResult | undefined
  /** As on the page's marks; null: it has no place. */
  number: number | null
  open: boolean
  /** Which of its places is the current one. */
  at: number
  /** How the current place was found in the page; null: not looked for. */
  spot: Spot | null
  copied: boolean
  onToggle: () => void
  onPlace: (at: number) => void
  onCopy: () => void
}

export function FindingCard(props: FindingCardProps) {
  const { finding, open, onToggle } = props
  const words = t.value
  const detail = `detail-${finding.fingerprint}`
  const look = finding.verdict === 'cantTell' ? 'cantTell' : finding.severity
  return (
    <li class={`finding look-${look}`} data-finding={finding.fingerprint} data-open={open}>
      <h3>
        <button type="button" class="finding-head" aria-expanded={open} aria-controls={detail} onClick={onToggle}>
          <span class="finding-tag">
            <Icon name={look} />
            {finding.verdict === 'cantTell' ? words.verdict.cantTell : words.severity[finding.severity]}
            {props.number !== null && <span class="finding-number">{props.number}</span>}
          </span>
          <span class="finding-what">{finding.what[language.value]}</span>
          {!open && finding.quote && <span class="finding-quote">{finding.quote.exact}</span>}
        </button>
      </h3>
      <div id={detail} class="finding-detail" hidden={!open}>
        {open && <Detail {...props} />}
      </div>
    </li>
  )
}

function Detail({ finding, rule, at, spot, copied, onPlace, onCopy }: FindingCardProps) {
  const words = t.value
  const w = words.finding
  const places = placesOf(finding)
  return (
    <>
      <dl>
        {finding.quote && (
          <Row name={w.quote}>
            <q class="quote">
              {finding.quote.prefix}
              <mark>{finding.quote.exact}</mark>
              {finding.quote.suffix}
            </q>
          </Row>
        )}
        {finding.suggestion !== null && (
          <Row name={w.suggestion}>
            <strong class="suggestion">{finding.suggestion}</strong>
          </Row>
        )}
        {finding.evidence !== null && finding.evidence !== finding.quote?.exact && (
          <Row name={w.evidence}>
            <span class="evidence">{finding.evidence}</span>
          </Row>
        )}
        <Row name={w.where}>
          {finding.near !== '' && <span class="near">{finding.near}</span>}
          {places.length === 0 && <span>{w.noPlace}</span>}
          {spot !== null && <span class={`spot spot-${spot}`}>{w.spot[spot]}</span>}
        </Row>
        {rule && <Row name={w.why}>{rule.why[language.value]}</Row>}
        {rule && <Row name={w.fix}>{rule.fix[language.value]}</Row>}
        {rule && rule.cites.length > 0 && (
          <Row name={w.cites}>
            <Cites cites={rule.cites} />
          </Row>
        )}
        <Row name={w.rule}>
          <span class="rule-name">{rule?.title[language.value]}</span> <code>{finding.rule}</code>
          {finding.confidence !== null && <span class="chip">{words.confidence[finding.confidence]}</span>}
        </Row>
      </dl>
      <div class="buttons">
        {places.length > 1 && (
          <span class="stepper">
            <button type="button" class="icon-button" aria-label={w.previousPlace} onClick={() => onPlace(at - 1)}>
              <Icon name="up" />
            </button>
            <span>{w.places(at + 1, places.length)}</span>
            <button type="button" class="icon-button" aria-label={w.nextPlace} onClick={() => onPlace(at + 1)}>
              <Icon name="down" />
            </button>
          </span>
        )}
        {places.length > 0 && (
          <button type="button" onClick={() => onPlace(at)}>
            <Icon name="marks" />
            {w.locate}
          </button>
        )}
        <button type="button" onClick={onCopy}>
          <Icon name={copied ? 'passed' : 'copy'} />
          {copied ? w.copied : w.copy}
        </button>
      </div>
    </>
  )
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
